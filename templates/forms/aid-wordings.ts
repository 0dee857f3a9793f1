// Headings of aid received and given, put together: see wordings.ts.
import { NOTE, type Wordings } from "./wordings.ts";

const THINGS = "programme+ programmeShort+ project? nonproject+ relief? item? aid? fund?";
const AMOUNT = "value+ valueShort+ capital+ sum+ extent+ cost+ source+ no?";
const GIVER = "name? org? body? individual? foreign? foreignShort? ngo? aid? fund? provide?";

export const aidWordings: Wordings = {
  "*": ["name? programme? project? item? aid? fund? main?"],
  ...NOTE,
  name: [
    `project name? list? content+ ngo? foreign? receive? raise? nonrefundable? main? activity? approve? do? carried? inPeriod? ${THINGS}`,
    `item name/list/aid/fund/programme/ngo/relief content+ foreign? receive? raise? nonrefundable? approve? carried? inPeriod? ${THINGS}`,
    `programme name/list/aid/fund ngo? foreign? receive? raise? activity? do? carried? inPeriod? ${THINGS}`,
    "aid list ngo? foreign? receive? raise? inPeriod?",
    `project raise ${THINGS}`,
    `nonproject name/list aid?`,
    "content/activity aid/fund name? main? ngo? receive?",
    `name info item/project ${THINGS}`,
  ],
  modality: [`mode/type aid/fund/item/project provide? receive? ngo? ${THINGS}`, "mode receive"],
  status: ["status item? aid? project? programme? do? new? carried? end?", "situation do item? project? aid?"].concat(
    "new carried end? item+ aid? project+ status+",
  ),
  donor: [
    `donor partner? ${GIVER}`,
    `partner fund/provide/aid ${GIVER}`,
    `org/body/individual fund/provide/aid ${GIVER}`,
    "org/body hand aid name?",
    "partner name/foreign name? foreign? foreignShort? body?",
    "ngo body/name aid? fund? foreign? individual? org? name? !item !programme !project",
    "body name/foreign individual? name? foreign? foreignShort?",
  ],
  donorType: [
    "type/group donor/partner fund? aid? provide? body? individual? foreign?",
    "type/group org/body fund/provide/aid individual? foreign? ngo?",
    "subject provide/fund aid?",
    "type body foreign? ngo?",
  ],
  donorCountry: [
    "country org/body/individual ngo? foreign?",
    "country/nationality donor/partner/fund/provide/aid org? body? individual? name? come? ngo? foreign?",
    "come donor/partner/org/body fund? aid? provide? country? name?",
    "nationality org/body/individual country? foreign?",
    "country nationality",
    "country/nationality name?",
  ],
  sector: [
    "sector invest? receive? aid? fund? item? project? programme? main? intervene? support? do? group+ activity? name?",
  ],
  location: [
    "spot do/intervene/area/benefit project? item? aid?",
    "spot",
    "area do/project/receive/benefit/intervene/district item? aid? ofProvince? locality?",
    "locality receive/benefit/do project? item? aid?",
    "district ofProvince? area? locality? do? benefit?",
    "area activity",
  ],
  managingAgency: ["manage org/level/body name? project? item? aid? programme? receive?"],
  recipient: [
    "spot receive aid? fund?",
    "org lead do project? item?",
    "org/body receive/benefit name? locality+ aid? fund? project? item? do? publish? programme? domestic?",
    "owner item/project/programme name? aid? fund? org+",
    "org do name? project? item? aid? programme? body?",
    "partner domestic/locality/do/receive/benefit name? aid? project? org+",
  ],
  decisionNumber: [
    "decision no? mark? approve? permit? receive? project? item? aid? ofProvince?",
    "no/mark decision/approve document? issue? day+ receive? project? item? aid? ofProvince?",
    "document approve/receive/permit decision? no? mark? project? item? aid? receive? ofProvince?",
  ],
  decisionDate: [
    "day/time decision/approve issue? sign? document? project? item? aid? receive? ofProvince?",
    "day issue document?",
  ],
  decisionBy: [
    "org/level/authority/individual/spot decision/approve issue? sign? document? body? project? item? aid? receive?",
    "org/level authority",
  ],
  start: [
    "time/deadline/stage do/project item? aid? programme?",
    "day do",
    "time/day/year/begin begin do? project? item? aid? from? to? end? deadline?",
    "time from to? do? project? year?",
    "year do project?",
    "time/deadline/stage",
  ],
  end: ["end time/day/year/deadline/project/do/expected item? aid? expected+ actual?", "time/deadline to do? project?"],
  committed: [
    `commit total? aid+ fund? project? item? programme? nonrefundable? ngo? convert? budget+ ${AMOUNT}`,
    "value/sum/cost/extent aid/fund/item/project/approve/decision total? no? convert? goods? ngo? nonrefundable? all?",
    "capital approve/project total? no? all? convert? !aid !fund",
    "total value/capital/sum/cost/budget/extent no? all? convert? approve? goods? invest? !aid !fund",
    "budget project/approve total?",
    "scale capital",
    "value convert total? no?",
  ],
  grant: [
    "capital aid/fund/foreign/donor nonrefundable? part+ source+ ngo? org? ofWhich?",
    "part aid nonrefundable?",
    "source aid nonrefundable",
    "capital nonrefundable",
  ],
  counterpart: [
    "counterpart capital+ cost+ value+ sum+ domestic? locality? ofProvince? org? part+ source+ total? ofWhich? no? convert? budget? body? receive? from? raise+",
  ],
  committedYear: [`commit inPeriod/year total? aid+ fund? project? item? ${AMOUNT}`],
  disbursed: [
    `disburse inPeriod? year? actual+ do+ aid? fund? project? item? result+ situation+ ${AMOUNT}`,
    `disburse inPeriod/year total? actual+ aid? fund? project? item? result+ ${AMOUNT}`,
    "capital/value/sum do inPeriod? year? actual?",
    "cost do inPeriod",
  ],
  disbursedTotal: [
    `toDate disburse total? actual? aid? fund? project? item? ${AMOUNT}`,
    `cumulative disburse/do total? toDate? actual? aid? fund? project? item? inPeriod? ${AMOUNT}`,
  ],
  disbursedRate: [
    "percent disburse/reach reach? compared? commit? total? capital? degree+ actual? no? end? inPeriod?",
    "percent compared commit/total capital? value? reach?",
    "percent do project? item?",
  ],
  inKind: ["goods list", "goods aid+ sort+ quantity? name? file? fund? receive?", "sort quantity goods? aid?"],
};

export const aidGivenWordings: Wordings = {
  "*": ["name? inPeriod? main?"],
  ...NOTE,
  content: [
    "activity support foreign name?",
    "content support/hand/gift/aid/activity name? mode+ main?",
    "activity hand/support/gift name?",
    "item/workItem support/hand name?",
    "gift name",
    "programme support name?",
    "content",
  ],
  partner: [
    "org/body/partner/individual/spot/subject/locality receive/benefit/awarded support? gift? name? aid? foreign?",
    "org/body receive/benefit country support?",
  ],
  partnerCountry: ["country receive/benefit/awarded/partner/gift support? gift? name?", "country name?"],
  value: [
    "value/sum/cost gift/support/hand total? convert? no? all? goods?",
    "total value/sum/cost no? all? gift? support? hand? convert?",
    "value sum/convert goods? total?",
  ],
  quantity: ["quantity gift/goods/sort/suite support? hand?", "no suite/gift"],
  date: ["day/time hand/support/gift/do activity?", "time/day"],
  fundingSource: ["source cost/sum/support/raise/budget/gift do? capital?"],
};
