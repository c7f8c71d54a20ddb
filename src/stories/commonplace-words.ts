import { foldedWords } from "../text/words.ts";
import { stemOf } from "./stem.ts";

/**
 * What this conflict's reports are made of: two of them that share such words need not tell of one event.
 * They count for less than a window of few reports would let them.
 */
const lists: readonly string[] = [
  `kill killed kills die died death dead wounded wounds injured injures hurt people civilian mine landmine blast explosion fire fired shooting shelling
  ministry minister defence defense president prime foreign secretary parliament government official officials authorities court trial hearing military army
  soldier soldiers serviceman servicemen forces troops border village district region province talks meeting agreement treaty peace deal phone call war
  ceasefire conflict security statement prosecutor joint former leader leaders russia russian turkey iran france european union united states international
  local country countries year years month day days week time september october monday tuesday wednesday thursday friday saturday sunday calls called
  general office interior agency reported reports report statement armenian residents region regions`,
  `قتل قتيل قتلى مقتل اصابه اصيب جريح جرحى جرح انفجار لغم الغام اطلاق نار قصف وزاره وزير دفاع رئيس وزراء خارجيه برلمان حكومه مسؤول سلطات محكمه محاكمه جلسه
  عسكري جيش جندي جنود قوات حدود قريه منطقه محادثات اجتماع اتفاق معاهده سلام اتصال هاتفي حرب نزاع امن بيان نيابه مشترك سابق روسيا روسي تركيا ايران فرنسا
  اتحاد اوروبي ولايات متحده دولي محلي بلاده سنه عام شهر يوم ساعه اثنين ثلاثاء اربعاء خميس جمعه سبت احد شخص اشخاص مدني مدنيين بحسب وفق روسيه روس ارمينيه جانب سكان عدد`,
  `погиб погибли гибель убит умер жертва ранен ранены раненый пострадал пострадавшие человек мирный мина взрыв подрыв обстрел стрельба огонь министерство министр
  минобороны мид оборона президент премьер парламент правительство власти суд процесс заседание военный армия солдат военнослужащий силы граница село район
  область регион переговоры встреча соглашение договор мир мирный телефонный разговор война конфликт безопасность заявление прокуратура совместный бывший
  экс глава лидер россия российский турция иран франция евросоюз сша международный местный страна год месяц день дня сентябрь октябрь понедельник вторник среда
  четверг пятница суббота воскресенье сторона вс азербайджанский армянский армянская ереван`,
  `mort morts tue tues blesse blesses victime civil mine explosion tir tirs ministere ministre defense president premier parlement gouvernement autorites tribunal
  proces audience militaire armee soldat soldats forces frontiere village district region pourparlers reunion accord traite paix appel telephone guerre conflit
  securite parquet ancien ex chef russie russe turquie iran france europeenne union etats international pays annee mois jour jours personnes armenien azerbaidjanais armenienne`,
  `olu oldu olen yarali yaralandi hayatini kaybetti mayin patladi patlama patlamasi ates bakan bakani bakanligi savunma cumhurbaskani basbakan meclis hukumet yetkili
  mahkeme dava durusma askeri asker ordu guc gucleri sinir koy il ilinde bolge gorusme toplanti anlasma baris telefon savas catisma guvenlik bassavcilik eski lider
  rusya rus turkiye iran fransa avrupa birligi uluslararasi ulke yil ay gun kisi sivil ermeni azerbaycan bakude duyurdu acikladi bildirdi`,
  `olub olen oldu helak yaralanib yaralanma xesaret mina partlayis partlayib ates nazir nazirliyi mudafie prezident parlament hokumet rayon rayonunda mehkeme prosesi
  herbi ordu esger quvve serhed kend danisiq gorus sazis sulh telefon muharibe munaqise tehlukesizlik prokurorluq birge melumat kecmis lider rusiya turkiye iran
  fransa avropa ittifaqi olke il ay gun nefer mulki ermeni azerbaycan bakida bildirilir iddia deyib`,
  `զոհվել զոհ մահացել վիրավոր վիրավորվել պայթյուն ական կրակ գնդակոծություն նախարար նախարարություն պաշտպանություն նախագահ վարչապետ խորհրդարան կառավարություն իշխանություն
  դատարան դատավարություն նիստ զինվորական բանակ զինծառայող ուժեր սահման գյուղ շրջան մարզ բանակցություն հանդիպում համաձայնագիր պայմանագիր խաղաղություն հեռախոս պատերազմ
  անվտանգություն դատախազություն նախկին ռուս ռուսաստան թուրքիա իրան ֆրանսիա եվրամիություն երկիր տարի ամիս օր մարդ քաղաքացիական հայ հայկական ադրբեջանական բաքու բաքվում բաքվի`,
];

/** Stems, as `stemOf` gives them. */
export const commonplaceStems: ReadonlySet<string> = new Set(
  lists.flatMap((list) => foldedWords(list).map(stemOf)),
);
