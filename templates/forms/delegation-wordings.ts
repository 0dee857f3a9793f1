// Headings of delegations, put together: see wordings.ts.
import { NOTE, type Wordings } from "./wordings.ts";

const DELEGATION: Wordings = {
  ...NOTE,
  level: ["level", "level delegation body", "level delegation/welcome guest? in? out? ofProvince? union? name?"],
  role: ["role union? takepart? ofProvince? org? delegation? activity?", "lead cooperate/takepart mode+ union+ org+"],
  result: [
    "result visit? travel? journey? welcome? delegation? reach? main? assess? activity? do? in? out? content? partner?",
    "result assess main? journey? visit? delegation?",
  ],
  cost: ["cost/sum total? all? welcome? guest? delegation? journey? travel? do? in? out? activity? no?"],
  fundingSource: ["source cost/budget/sum/raise welcome? journey? delegation? do? travel? in? out? guest?"],
};
const PURPOSE = "content+ programme+ activity? main? work?";

export const delegationInWordings: Wordings = {
  "*": ["delegation? guest? in? foreign? name? journey? visit? inPeriod? main?"],
  ...DELEGATION,
  name: [
    "delegation name? list? content+ in? guest? foreign? head? composition? main? body? individual? to? !visit !journey",
    "delegation name visit? welcome? content? purpose? in? guest? foreign? travel?",
    "delegation visit/welcome in? guest? foreign? list?",
    "guest name/delegation foreign? list?",
    "name org/body individual?",
  ],
  country: [
    "country/nationality come? delegation? guest? body? foreign? name? from+ in?",
    "country guest/delegation to",
    "delegation from country",
    "country partner name?",
    "country visit",
    "come country/guest/delegation name?",
  ],
  dateFrom: [
    "day/time welcome/visit/in/stay/begin/activity domestic? delegation? guest? from? to? travel? journey?",
    "arrive day? time? delegation? guest? in?",
    "time/day journey/delegation in? from? to?",
    "time from to",
    "time/day",
  ],
  dateTo: ["day/time leave/end journey? delegation? visit? guest? ofProvince?", "until"],
  trips: ["delegation no/quantity/total/turn in? foreign? all? to? welcome? !guest"],
  people: ["individual/guest/member/delegate no/quantity/total/turn delegation? foreign? in? all? takepart? to?"],
  purpose: [
    `purpose journey? travel? visit? delegation? in? to? welcome? ${PURPOSE}`,
    "goal/topic journey/visit/travel/delegation content?",
    "content visit/journey/programme/activity/welcome delegation? main? in? !name",
    "programme visit/activity/travel content?",
  ],
};

export const delegationOutWordings: Wordings = {
  "*": ["delegation? out? foreign? name? journey? travel? inPeriod? main?"],
  ...DELEGATION,
  name: [
    "delegation name? list? content+ out? head? composition? main? body? individual? foreign? !journey !travel",
    "delegation name/foreign visit? travel? out? purpose?",
    "delegation visit/travel/out foreign? list? out?",
    "journey name travel?",
  ],
  country: [
    "country to/travel/visit/welcome delegation? name? spot? travel+ to+",
    "spot to/travel visit?",
    "country partner name?",
    "country name?",
  ],
  dateFrom: [
    "day/time travel leave",
    "day/time depart/travel/stay/journey begin? delegation? out? from? to? do? foreign?",
    "time delegation out? from? to?",
    "time from to",
    "time/day",
  ],
  dateTo: ["day/time leave/enter delegation? !travel", "day/time end journey? delegation? travel?", "until"],
  trips: ["delegation no/quantity/total/turn out? all? travel?", "journey no/quantity/total/turn all?"],
  people: ["individual/member/delegate/staff no/quantity/total/turn delegation? out? all? takepart? travel?"].concat(
    "member individual",
  ),
  purpose: [
    `purpose journey? travel? visit? delegation? out? task? ${PURPOSE}`,
    "goal/topic/task journey/visit/travel/delegation content?",
    "content visit/travel/journey/programme/activity delegation? main? out? !name",
    "programme visit/activity/travel content?",
  ],
};
