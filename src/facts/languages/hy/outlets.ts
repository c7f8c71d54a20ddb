import type { Language } from "../../language.ts";
import { anyOf, ENDINGS, noun } from "./inflect.ts";

/** Agencies and outlets: with or without quotation marks, and with the ending that belongs to them. */
const OUTLETS =
  "արմենպրես ազատություն ռոյթերս ռեյթեր ռոյթեր տասս ինտերֆաքս ռիա սպուտնիկ ազերթաջ ապա թրենդ թուրան արցախպրես ռազմինֆո սիվիլնեթ ջեմնյուզ եվրասիանեթ անադոլու բիբիսի սիէնէն բլումբերգ պոլիտիկո կոմերսանտ մեդուզա սինհուա իռնա թասնիմ եվրոնյուս ֆիգարո գարդիան ֆրանսպրես արմինֆո նովոստի".split(
    " ",
  );
/** Names that are words, too: outlets only between quotation marks. */
const QUOTED_OUTLETS =
  "հրապարակ ժողովուրդ ժամանակ իրավունք շանթ հետք ռեպորտ արմենիա առավոտ հայաստան փաստինֆո ափ մեդիամաքս".split(
    " ",
  );

function outletForms(name: string): readonly string[] {
  const all = anyOf(noun(name));
  return [all, `${all} - ${ENDINGS}`, `« ${all} »`, `« ${all} » - ${ENDINGS}`];
}

const LATIN =
  "apa|afp|ap|reuters|bbc|cnn|trt|tass|report|trend|azertac|turan|bloomberg|politico|rferl|trt|france|dw|irna|mehr|dpa|anadolu|interfax|armenpress|lent|tert|news|axar|haqqin|oxu|armenianreport|day|1in";

export const outlets: Language["outlets"] = [
  ...OUTLETS.flatMap(outletForms).map((pattern) => ({ pattern })),
  ...QUOTED_OUTLETS.flatMap((name) => outletForms(name).filter((pattern) => pattern.startsWith("«"))).map(
    (pattern) => ({ pattern }),
  ),
  { pattern: LATIN },
  { pattern: `${LATIN} - ${ENDINGS}` },
  { pattern: `${LATIN} . az|am|com|ru|info|net` },
  { pattern: `${LATIN} . az|am|com|ru|info|net - ${ENDINGS}` },
  { pattern: "ռիա նովոստի|նովոստին" },
  { pattern: "ռիա նովոստի - ն|ի" },
  { pattern: "« ռիա նովոստի|նովոստին »" },
  { pattern: "« ռիա նովոստի » - ն" },
  { pattern: "ֆրանս պրես|պրեսը|պրեսն" },
  { pattern: "ասոշիեյթեդ|ասոշիեյթիդ պրես|պրեսը|պրեսն" },
  { pattern: "« ասոշիեյթեդ|ասոշիեյթիդ|ֆրանս|նյու|վաշինգթոն պրես|պրեսը|թայմս|թայմսը|փոսթ|փոսթը »" },
  { pattern: "ալ - ջազիրա|ջազիրան" },
  { pattern: "ազատություն ռադիոկայան|ռադիոկայանը|ռադիոկայանի" },
  { pattern: "հանրային ռադիո|ռադիոն|ռադիոյի|հեռուստաընկերություն|հեռուստաընկերությունը|հեռուստաընկերության" },
  {
    pattern:
      "« ~4 » թերթ|թերթը|թերթն|թերթի|կայք|կայքը|կայքն|կայքի|գործակալություն|գործակալությունը|գործակալության|հեռուստաընկերություն|հեռուստաընկերությունը|հեռուստաալիք|հեռուստաալիքը|ռադիոկայան|ռադիոկայանը|լրատվամիջոց|լրատվամիջոցը|պարբերական|պարբերականը",
  },
  {
    pattern:
      "թերթը|թերթն|կայքը|կայքն|գործակալությունը|գործակալությունն|հեռուստաալիքը|պարբերականը|լրատվամիջոցը|կայքի|թերթի|գործակալության",
  },
  { pattern: "լրատվամիջոցները|լրատվամիջոցներն|լրատվամիջոցների|մամուլը|մամուլն|լրատվականը|լրատվամիջոցներից" },
  {
    pattern:
      "<any> լրատվամիջոցները|լրատվամիջոցներն|լրատվամիջոցների|մամուլը|մամուլն|հեռուստատեսությունը|հեռուստատեսությամբ|լրատվական",
  },
];
