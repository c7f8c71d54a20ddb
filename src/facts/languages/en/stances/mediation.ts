import type { StancePattern } from "../../../language.ts";
import { take, takenAfter, takenBefore } from "./take.ts";

const OFFER =
  "offer|offers|offered|offering|ready|readiness|willing|willingness|prepared|propose|proposed|proposes|proposing|agree|agreed|agrees|invite|invites|invited|continue|continues|continued|seek|seeks|sought|seeking|try|trying|tried|help|helping|helped|attempt|attempted|attempts|able|could|can|would|will|to";

/** Offers to host or mediate, is in touch with both sides to that end. */
export const mediation: readonly StancePattern[] = [
  ...take(
    "mediation",
    `${OFFER} ~3 mediate|mediation|broker|facilitate`,
    "good offices",
    "offer|offers|offered|offering|ready|readiness|willing|prepared|propose|proposed|proposes|proposing|invite|invites|invited ~8 host|venue|place|ground|site|platform|neutral|mediator|intermediary|organise|organize|meeting|summit",
    "ready|readiness|willing|willingness|prepared|offer|offered|offers ~3 hold|holding ~3 round|rounds|meeting|meetings|talks",
    "mediates|mediating",
    "mediated a|an|the|several|between|rounds|in|talks|negotiations|both",
    "mediation efforts|effort|mission|role|services|between",
    "mediator between|in|of",
    "broker|brokering|brokers",
    "brokered a|an|the|several|talks|peace|negotiations",
    "negotiated a|the ~ @truce|ceasefire|release|exchange|deal between",
    "host|hosting|hosted|hosts|chaired|chairing|convened|convenes|gathered|organised|organized ~6 talks|meeting|meetings|negotiations|summit|representatives|dialogue|delegation|delegations|round|rounds|@leader",
    "bring|brings|brought|bringing ~5 together|table",
    "in|keeps|keep|remains|maintains contact|touch with ~5 both|sides|parties|leaders|baku|yerevan|armenian|armenia|azerbaijani",
    "in constant|close|direct|permanent|regular|daily contact|touch|contacts",
    "spoke|speaks|spoken|talked|phone|phoned|telephone|telephoned|held|conversation|conversations|contacted|contacts|discussed|discuss|discusses|met|meet|meets ~8 both ~ leaders|sides|parties|presidents|ministers|countries|capitals|counterparts",
    "spoke|speaks|spoken|talked|phoned|telephoned|held|holds|conversation|conversations|conversed|discussed|discuss|discusses|met|meet|meets ~8 @leader ~5 and ~5 @leader",
    "spoke|speaks|spoken|talked|phoned|telephoned|held|holds|conversation|conversations|discussed ~5 with ~ armenian|azerbaijani|armenia and ~ azerbaijani|armenian|azerbaijan",
    "telephoned|phoned|contacted ~ leaders|presidents|ministers|counterparts|sides|parties|capitals",
    "separate|separately ~ phone|telephone calls|call|conversations|talks",
    "facilitate|facilitating|facilitated|facilitates ~5 talks|dialogue|negotiations|agreement|contacts|process|settlement|meeting|reconciliation",
    "contact|contacts|contacted ~5 both|two sides|parties|countries|leaders",
    "help|helped|helping|assist|assisting|assisted|arrange|arranged|arranging ~5 talks|negotiations|deal|agreement|settle|reconcile|peace|delimitation|swap|exchange|meeting|truce|ceasefire",
    "talks|consultations|meetings|discussions|negotiations with ~ both|two sides|parties|leaders|governments|capitals|countries",
    "talks|consultations|meetings with ~ @leader ~2 and ~2 @leader",
    "intermediary",
    "shuttle diplomacy",
    "trilateral meeting|talks|summit|negotiations",
    "tripartite meeting|talks|summit|negotiations",
    "mission|envoy ~ to ~ region ~ mediate",
  ),
  ...takenBefore(
    "mediation",
    "mediation|mediators|mediator|brokerage|auspices",
    "- mediated|brokered|sponsored|facilitated|hosted|arranged|negotiated",
    "- backed|led|proposed|drafted ~ @truce",
    "- backed|led|proposed ~ cease - fire",
    "- backed|led|proposed ~ talks|negotiations|agreement|deal|accord|mediation|summit",
    "has|have|had been? mediating|brokering|hosting",
    "mediates|brokers|mediated|brokered a|the",
  ),
  ...takenAfter(
    "mediation",
    "mediated|brokered|negotiated|sponsored|arranged|facilitated|organised|organized|hosted|chaired|convened|overseen|initiated|proposed|secured by",
    "mediation|mediators|mediator of|by|from",
    "intermediation|brokerage|participation of",
    "auspices|aegis|patronage|sponsorship of",
    "mediation|mediating|peacemaking efforts of|by",
    "invitation|initiative|proposal of|from|by",
  ),
];

/** Asks for a session of the UN Security Council or a like body. */
export const council: readonly StancePattern[] = [
  ...take(
    "council-meeting",
    "@call|requests|requested|convene|convened|convening|initiated|initiate ~5 meeting|session|meet|convene|talks|debate|consultations ~5 security council",
    "@call|requests|requested|convene|convened|initiated|initiate ~5 security council ~5 meeting|session|meet|convene|talks|debate|consultations",
    "@call ~5 emergency|urgent|extraordinary|special|immediate meeting|session|sitting|debate|consultations",
    "@call ~ security council to ~5 meet|convene|discuss|act|condemn",
    "convene|convening|convocation of? ~5 security council",
    "appealed|appeals|appeal|turned|turn|took ~ to ~3 security council",
    "bring|brought|bringing|raise|raised|raising|put ~5 before|to|in|at ~ security council",
  ),
  ...takenAfter(
    "council-meeting",
    "meeting|session|council|consultations ~5 at the? request|initiative of",
    "meeting|session|consultations requested|called|sought|initiated for? by",
    "meeting|session|consultations ~ council ~ requested|called|sought|initiated for? by",
    "at ~ request of ~ council",
  ),
];
