// Headings of delegations, put together: see wordings.ts.
import { NOTE, type Wordings } from "./wordings.ts";

const DELEGATION: Wordings = {
  ...NOTE,
  level: [
    "level ofProvince union/association",
    "welcome ofProvince union",
    "level manage delegation?",
    "level",
    "level delegation body",
    "level delegation/welcome guest? in? out? ofProvince? union? name?",
  ],
  role: [
    "body/lead joint union+ org+ travel? delegation? mode+",
    "role union? welcome? takepart? ofProvince? org? delegation? activity?",
    "lead cooperate/takepart mode+ union+ org+ welcome? takepart?",
  ],
  result: [
    "reach welcome delegation? main? result?",
    "result journey+ visit+ travel+ delegation+ welcome+ leave+ reach+",
    "reach journey/visit result? main?",
    "result visit? travel? journey? welcome? delegation? reach? main? assess? activity? do? in? out? content? partner?",
    "result assess main? journey? visit? delegation?",
    "agreement result reach? journey? visit? delegation?",
    "result commit reach?",
  ],
  cost: ["cost/sum total? all? welcome? guest? delegation? journey? travel? do? in? out? activity? no?"],
  fundingSource: [
    "selfFund raise/invite partner+ guest+ delegation+ ofProvince+ org+ union+ ours+ domestic+ source+ cost+ journey?",
    "source ensure/raise journey? delegation? travel? cost?",
    "raise org cost?",
    "cost source/raise",
    "org source raise",
    "source cost ensure",
    "source cost/budget/sum/raise welcome? journey? delegation? do? travel? in? out? guest?",
  ],
};
const PURPOSE = "content+ programme+ activity? main? work?";

export const delegationInWordings: Wordings = {
  "*": ["delegation? guest? in? foreign? name? journey? visit? inPeriod? main? info?"],
  ...DELEGATION,
  name: [
    "delegation partner in? visit? welcome? guest? ofProvince? to? foreign? list? name? !country",
    "guest foreign to? ofProvince?",
    "composition delegation name?",
    "delegation name? list? content+ in? guest? foreign? head? composition? main? body? individual? to? !visit !journey",
    "delegation name visit? welcome? content? purpose? in? guest? foreign? travel?",
    "delegation visit/welcome in? guest? foreign? list?",
    "guest name/delegation foreign? list? body? org? subject+",
    "body/org delegation name? guest?",
    "name org/body individual?",
  ],
  country: [
    "country to? visit",
    "guest country/nationality",
    "country come",
    "country/nationality come? delegation? guest? body? foreign? name? from+ in?",
    "country guest/delegation to",
    "country to travel",
    "delegation country",
    "delegation from country",
    "from country to",
    "country partner name?",
    "country visit",
    "come country/guest/delegation name?",
  ],
  dateFrom: [
    "day/time begin programme/activity/visit delegation? journey? guest?",
    "day/time welcome/visit/in/stay/begin/activity domestic? delegation? guest? from? to? travel? journey?",
    "arrive day? time? delegation? guest? in?",
    "time/day journey/delegation in? from? to?",
    "time from to",
    "time/day",
  ],
  dateTo: [
    "until day? time? stay? journey? visit?",
    "day/time leave/end journey? delegation? visit? guest? ofProvince?",
    "until",
  ],
  trips: [
    "turn welcome no? delegation? total? quantity?",
    "delegation no/quantity/total/turn in? foreign? all? to? welcome? !guest",
  ],
  people: [
    "guest no/quantity/total welcome foreign? in? all?",
    "quantity guest/individual",
    "member individual",
    "individual/guest/member/delegate no/quantity/total/turn delegation? foreign? in? all? takepart? to?",
  ],
  purpose: [
    "purpose guest+ to? in? visit? travel? !delegation",
    "content visit",
    "content travel",
    `purpose journey? travel? visit? delegation? in? to? welcome? ${PURPOSE}`,
    "goal/topic journey/visit/travel/delegation content?",
    "content visit/journey/programme/activity/welcome delegation? main? in? !name",
    "programme visit/activity/travel content?",
  ],
};

export const delegationOutWordings: Wordings = {
  "*": ["delegation? out? foreign? name? journey? travel? inPeriod? main? info?"],
  ...DELEGATION,
  name: [
    "delegation ours travel? visit? out? foreign? list? name?",
    "delegation name? list? content+ out? head? composition? main? body? individual? foreign? !journey !travel",
    "delegation name/foreign visit? travel? out? purpose?",
    "delegation visit/travel/out foreign? list? out?",
    "journey name travel?",
  ],
  country: [
    "travel country spot? to? stay? area?",
    "country receive/area delegation? travel? stay? spot?",
    "country to/travel/visit/welcome delegation? name? spot? travel+ to+",
    "spot to/travel visit?",
    "country partner name?",
    "country name?",
  ],
  dateFrom: [
    "day/time travel leave",
    "day/time depart/travel/stay/journey/visit begin? delegation? out? from? to? do? foreign?",
    "time delegation out? from? to?",
    "time from to",
    "time/day",
  ],
  dateTo: [
    "until day? time? stay? journey? visit?",
    "day/time leave/enter delegation? !travel",
    "day/time end journey? delegation? travel?",
    "until",
  ],
  trips: [
    "delegation no/quantity/total/turn out? all? travel?",
    "journey no/quantity/total/turn all?",
    "turn travel no? quantity? total?",
  ],
  people: [
    "individual/member/delegate/staff no/quantity/total/turn ours",
    "composition no individual",
    "staff associate/member no/quantity/total takepart? travel?",
    "individual/member/delegate/staff no/quantity/total/turn delegation? out? all? takepart? travel?",
  ].concat("member individual"),
  purpose: [
    "purpose travel+ journey+ out? to? visit? !delegation",
    "task",
    `purpose journey? travel? visit? delegation? out? task? ${PURPOSE}`,
    "goal/topic/task journey/visit/travel/delegation content?",
    "content visit/travel/journey/programme/activity delegation? main? out? stay? foreign? !name",
    "purpose depart delegation?",
    "programme visit/activity/travel content?",
  ],
};
