import { foldedWords } from "../text/words.ts";

/**
 * Words that say nothing of an event: function words, reporting verbs, and the names that nearly every report of this
 * conflict holds. Folded as `foldText` folds.
 */
const lists: readonly string[] = [
  "a an the of to in on at by for with from and or but as is are was were be been has have had it its this that these those he she they their his her not after before over into about amid between during under says said say tells told will would could may than more new two also who which while against",
  "في من على الى عن ان انه انها التي الذي الذين هذا هذه ذلك تلك كما قد لقد بين بعد قبل خلال عبر حول ضد مع منذ حتى لم لن لا ما هو هي هم كان كانت يكون او ثم بل اليوم امس قال قالت يقول اعلن اعلنت تعلن اكد اكدت اضاف اضافت وقال وقالت واضاف واكد عند لدى دون غير كل بعض اي وهو وهي اكثر اقل بينهم بينها منهم منها فيه فيها عليه عليها الا نحو بدء",
  "и в во на с со к по о об от до за из у при для что как это этот эта эти тот та те он она они его ее их не ни но а или же бы был была были быть есть уже еще после перед между через под над также который которая которые заявил заявила заявили сообщил сообщила сообщили сообщает говорится словам",
  "le la les un une des du de d l et ou mais a au aux en dans sur par pour avec sans est sont ete etre avoir ont qui que qu ce cette ces il elle ils elles son sa ses leur leurs ne pas plus apres avant entre selon dit declare affirme",
  "ve ile bir bu da de icin olan olarak gibi daha en cok ise ki dedi soyledi aciklad belirtti sonra once arasinda gore kadar",
  "ve ile bir bu da de ucun olan kimi daha en cox ise ki dedi bildirib deyib sonra evvel arasinda gore qeder olub edib haqqinda",
  "եւ է են էր էին որ ու մի այս այդ այն նա նրանք իր իրենց չի չեն համար հետ մեջ վրա մասին ըստ հետո առաջ միջեւ ասել ասաց հայտնել նշել հայտարարել",
  "xplacekarabakh xplacearmenia xplaceazerbaijan armenia armenian armenians azerbaijan azerbaijani baku yerevan karabakh nagorno",
  "ارمينيا اذربيجان الارمينيه الاذربيجانيه الارمن باكو يريفان قره باغ كاراباخ ناغورني ناجورنو اقليم",
  "армения армении азербайджан азербайджана азербайджане карабах карабахе карабаха нагорный нагорном баку ереван",
  "armenie azerbaidjan bakou erevan karabakh haut ermenistan azerbaycan karabag qarabag ermeni հայաստան հայաստանի ադրբեջան ադրբեջանի ղարաբաղ արցախ արցախի լեռնային",
];

export const functionWords: ReadonlySet<string> = new Set(lists.flatMap((list) => foldedWords(list)));
