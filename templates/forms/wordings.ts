// How the headings of each field may be put together from the meanings of the lexicon, beside the wordings its form
// lists in full. `a/b` one or both of them, `c?` allowed. What is not allowed is a different heading: "Giải ngân năm
// trước", "Số người (nữ)", "Vốn đối ứng đã giải ngân" are none of these fields.

/** Field (or stem of an amount) -> patterns, see `parseWording`. */
type Wordings = Readonly<Record<string, readonly string[]>>;

const THINGS = "programme? programmeShort? project? nonproject? relief? item? aid? fund?";
const AMOUNT = "value? valueShort? capital? sum? extent? cost? no?";
const GIVER = "name? org? body? individual? foreign? foreignShort? ngo? aid? fund? provide?";
const NOTE: Wordings = { note: ["note explain?"], no: [] };

export const aidWordings: Wordings = {
  ...NOTE,
  name: [
    `project name? list? content? info? ngo? foreign? receive? nonrefundable? main? activity? ${THINGS}`,
    `item name/list/aid/fund/programme/ngo/relief content? info? foreign? receive? nonrefundable? ${THINGS}`,
    `programme name/list/aid/fund ngo? foreign? receive? activity? ${THINGS}`,
    `nonproject name/list aid?`,
    "content/activity aid/fund name? main? info? ngo? receive?",
  ],
  modality: [`mode/type aid/fund/item/project provide? receive? ngo? ${THINGS}`],
  status: ["status item? aid? project? programme? do? new? carried? end?", "situation do item? project? aid?"].concat(
    "new carried end? item? aid? project? status?",
  ),
  donor: [
    `donor partner? ${GIVER}`,
    `partner fund/provide/aid ${GIVER}`,
    `org/body/individual fund/provide/aid ${GIVER}`,
    "org/body hand aid name?",
    "ngo body/name aid? fund? foreign? individual? org? name?",
    "body name/foreign individual? name? foreign? foreignShort?",
  ],
  donorType: [
    "type/group donor/partner fund? aid? provide? body? individual? foreign?",
    "type/group org/body fund/provide/aid individual? foreign? ngo?",
    "subject provide/fund aid?",
  ],
  donorCountry: [
    "country/nationality donor/partner/fund/provide/aid org? body? individual? name? come? ngo? foreign?",
    "come donor/partner/org/body fund? aid? provide? country? name?",
    "nationality org/body/individual country? foreign?",
    "country nationality",
    "country/nationality name?",
  ],
  sector: ["sector aid? fund? item? project? programme? main? intervene? support? do? group? activity? name?"],
  location: [
    "spot do/intervene project? item? aid?",
    "spot",
    "area do/project/receive/intervene/district item? aid? ofProvince? locality?",
    "locality receive/do project? item? aid?",
    "district ofProvince? area? locality?",
  ],
  managingAgency: ["manage org/level/body name? project? item? aid? programme?"],
  recipient: [
    "org/body receive name? locality? aid? fund? project? item? do? publish? programme? domestic?",
    "owner item/project/programme name? aid? fund? org?",
    "org do name? project? item? aid? programme? body?",
    "partner domestic/locality/do/receive name? aid? project?",
  ],
  decisionNumber: [
    "decision no? mark? approve? receive? project? item? aid? ofProvince?",
    "no/mark decision/approve document? day? receive? project? item? aid? ofProvince?",
    "document approve no? mark? project? item? aid? receive? ofProvince?",
  ],
  decisionDate: [
    "day/time decision/approve issue? sign? document? project? item? aid? receive? ofProvince?",
    "day issue document?",
  ],
  decisionBy: [
    "org/level/authority/individual decision/approve issue? sign? document? body? project? item? aid? receive?",
  ],
  start: [
    "time/deadline/stage do/project item? aid? programme?",
    "time/day/year/begin begin do? project? item? aid? from? to? end? deadline?",
    "time from to? do? project?",
    "time/deadline",
  ],
  end: ["end time/day/year/deadline/project/do item? aid? expected? actual?", "time/deadline to do? project?"],
  committed: [
    `commit total? aid? fund? project? item? programme? nonrefundable? ngo? convert? budget? ${AMOUNT}`,
    "value/sum/cost/extent aid/fund/item/project/approve/decision total? no? convert? goods? ngo? nonrefundable? all?",
    "capital approve/project total? no? all? convert?",
    "total value/capital/sum/cost/budget/extent no? all? convert? project? approve? goods? item?",
    "budget project/approve total?",
  ],
  grant: ["capital aid/fund/foreign/donor nonrefundable? part? source? ngo? org? ofWhich?", "part aid nonrefundable?"],
  counterpart: [
    "counterpart capital? cost? value? sum? domestic? locality? ofProvince? org? part? source? total? ofWhich? no?",
  ],
  committedYear: [`commit inPeriod/year total? aid? fund? project? item? ${AMOUNT}`],
  disbursed: [
    `disburse inPeriod? year? actual? aid? fund? project? item? result? ${AMOUNT}`,
    `disburse inPeriod/year total? actual? aid? fund? project? item? result? ${AMOUNT}`,
    "capital/value/sum do inPeriod? year? actual?",
    "cost do inPeriod",
  ],
  disbursedTotal: [`cumulative disburse/do total? toDate? actual? aid? fund? project? item? inPeriod? ${AMOUNT}`],
  disbursedRate: [
    "percent disburse/reach reach? compared? commit? total? capital? degree? actual? no?",
    "percent compared commit/total capital? value? reach?",
  ],
  inKind: ["goods aid? sort? quantity? name? file? fund?", "sort quantity goods? aid?"],
};

export const aidGivenWordings: Wordings = {
  ...NOTE,
  content: [
    "content support/hand/gift/aid/activity name? mode? main?",
    "activity hand/support/gift name?",
    "item/workItem support/hand name?",
    "content",
  ],
  partner: ["org/body/partner/individual/spot/subject receive support? gift? name? aid? foreign?"],
  partnerCountry: ["country receive/partner/gift support? gift? name?", "country name?"],
  value: [
    "value/sum/cost gift/support/hand total? convert? no? all? goods?",
    "total value/sum/cost no? all? gift? support? hand? convert?",
    "value sum/convert goods? total?",
  ],
  quantity: ["quantity gift/goods/sort/suite support? hand?", "no suite/gift"],
  date: ["day/time hand/support/gift/do activity?", "time/day"],
  fundingSource: ["source cost/sum/support/raise/budget do? capital?"],
};

const DELEGATION: Wordings = {
  ...NOTE,
  level: ["level delegation/welcome guest? in? out? ofProvince? union? name?"],
  role: ["role union? takepart? ofProvince? org? delegation? activity?", "lead cooperate/takepart mode? union? org?"],
  result: [
    "result visit? travel? journey? welcome? delegation? reach? main? assess? activity? do? in? out?",
    "result assess main?",
  ],
  cost: ["cost/sum total? all? welcome? guest? delegation? journey? travel? do? in? out? activity? no?"],
  fundingSource: ["source cost/budget/sum/raise welcome? journey? delegation? do? travel? in? out? guest?"],
};
const PURPOSE = "content? programme? activity? main? work?";

export const delegationInWordings: Wordings = {
  ...DELEGATION,
  name: [
    "delegation name? list? content? in? guest? foreign? head? composition? main? body? individual?",
    "delegation name visit? purpose? in? guest? foreign? travel?",
    "delegation visit in? guest? foreign? list?",
    "guest name/delegation foreign? list?",
    "name org/body individual?",
  ],
  country: [
    "country/nationality come? delegation? guest? body? foreign? name? from? in?",
    "country guest to",
    "come country/guest/delegation name?",
  ],
  dateFrom: [
    "day/time welcome/visit/in/stay delegation? guest? from? to? travel? journey?",
    "arrive day? time? delegation? guest? in?",
    "time journey/delegation in? from? to?",
    "time from to",
    "time/day",
  ],
  dateTo: ["day/time leave/end journey? delegation? visit? guest?", "until"],
  trips: ["delegation no/quantity/total/turn in? foreign? all?"],
  people: ["individual/guest/member/delegate no/quantity/total/turn delegation? foreign? in? all? takepart?"],
  purpose: [
    `purpose journey? travel? visit? delegation? in? to? welcome? ${PURPOSE}`,
    "goal/topic journey/visit/travel/delegation content?",
    "content visit/journey/programme/activity/welcome delegation? main? in?",
    "programme visit/activity/travel content?",
  ],
};

export const delegationOutWordings: Wordings = {
  ...DELEGATION,
  name: [
    "delegation name? list? content? out? head? composition? main? body? individual? foreign?",
    "delegation name/foreign visit? travel? out? purpose?",
    "delegation visit/travel out? list?",
    "journey name travel?",
  ],
  country: ["country to/travel/visit delegation? name?", "spot to/travel visit?", "country name?"],
  dateFrom: [
    "day/time depart/travel/stay/journey delegation? out? from? to? do?",
    "time delegation out? from? to?",
    "time from to",
    "time/day",
  ],
  dateTo: ["day/time leave/enter delegation?", "day/time end journey? delegation? travel?", "until"],
  trips: ["delegation no/quantity/total/turn out? all?", "journey no/quantity/total/turn all?"],
  people: ["individual/member/delegate/staff no/quantity/total/turn delegation? out? all? takepart? travel?"].concat(
    "member individual",
  ),
  purpose: [
    `purpose journey? travel? visit? delegation? out? ${PURPOSE}`,
    "goal/topic/task journey/visit/travel/delegation content?",
    "content visit/travel/journey/programme/activity delegation? main? out?",
    "programme visit/activity/travel content?",
  ],
};

const PEOPLE = "no/quantity/total/turn/scale";

export const activityWordings: Wordings = {
  ...NOTE,
  name: [
    "activity/event name? list? content? main? do? exchange? related? programme? body? happen?",
    "activityShort name/content main? related?",
    "programme name/activity/event exchange? related? main?",
    "content exchange/work/event/activity main?",
  ],
  kind: ["type/mode/group activity/event body?", "mode/type body"],
  date: ["day/time body/happen/do/activity/event exchange?", "time/day"],
  place: ["spot/area body/happen/do activity? event?", "spot"],
  partnerCountry: ["country related? cooperation? takepart? partner? activity? name? exchange?"],
  organiser: [
    "org/association/department body/lead/host/responsible/do cooperate? activity? event? related?",
    "body lead cooperate?",
  ],
  participants: [
    `individual/delegate/member/invitee ${PEOPLE} takepart? activity? all? event?`,
    "takepart quantity/total/turn/scale activity? all? no?",
    "individual/delegate takepart",
  ],
  foreignParticipants: [
    "foreign/foreignShort individual/delegate/guest no? quantity? total? turn? takepart? ofWhich?",
    "foreign no/quantity/ofWhich takepart?",
  ],
  cost: ["cost/sum total? all? body? activity? event? do? no?"],
};

export const memberAssociationWordings: Wordings = {
  ...NOTE,
  name: ["association name? list? body?", "association name branch"],
  partnerCountry: ["country related? cooperation? partner? name?"],
  founded: ["found/foundShort year/day/time association? issue? decision?"],
  term: ["tenure activity? committee? tenureNo? year? association?"],
  president: ["president name? fullname? association?"],
  branches: ["branch no? quantity? total? subordinate? all?"],
  members: ["associate no? quantity? total? individual? toDate? all?"],
  congress: ["congress body? inPeriod? yesno? do? happen? tenure? situation?"],
};

export const informationWordings: Wordings = {
  ...NOTE,
  channel: ["channel media? info? publish? mode? publication?", "mode/type media/info/publication/channel"],
  content: [
    "content news/media/info/main/product/publication/topic name?",
    "topic media/info",
    "name product/publication media? info?",
    "content",
  ],
  unitOfCount: ["unitword"],
  quantity: [
    "quantity/no/total news/product/publication publish? media? info? all? do?",
    "quantity inPeriod/do/total publish?",
    "total no",
    "total all",
  ],
  language: ["language publish? publication?"],
};

export const conferenceWordings: Wordings = {
  ...NOTE,
  name: ["conference name? topic? foreign? content? main? list?"],
  permitNumber: [
    "document/decision permit no? mark? body?",
    "licence no? mark? body? permit?",
    "no/mark document/decision permit? body?",
  ],
  permitDate: ["day/time permit/licence issue? sign? level? body? document? decision?", "day issue/decision document?"],
  permitBy: [
    "org/level/authority permit/licence/approve body? document? issue? decision?",
    "org issue document? decision?",
  ],
  date: ["day/time body/happen/meet/conference/do", "time/day"],
  place: ["spot body/happen/meet/conference/do", "spot"],
  participants: [
    `individual/delegate/member ${PEOPLE} takepart? all? conference?`,
    "takepart quantity/total/turn/scale all? no?",
    "delegate/individual takepart",
  ],
  foreignParticipants: [
    "foreign/foreignShort individual/delegate/guest no? quantity? total? turn? takepart? ofWhich?",
    "foreign ofWhich",
  ],
  countries: ["country takepart? delegate? name? composition? list?", "nationality delegate takepart?"],
  cost: ["cost/sum total? all? body? conference? do? no?"],
  fundingSource: ["source cost/budget/fund/sum/raise body? conference? do?", "org/body/donor fund name?"],
};

export const agreementWordings: Wordings = {
  ...NOTE,
  name: ["agreement name? list? document? content? sign? foreign?", "document cooperation/sign name? content?"].concat(
    "content document",
  ),
  level: ["level sign agreement? authority? ofProvince? union?", "onBehalf sign? agreement?"],
  partner: [
    "partner sign? foreign? name? org? body? agreement? withWhom?",
    "org/body foreign sign? name? agreement?",
    "body sign",
    "withWhom foreign? org?",
  ],
  partnerCountry: ["country/nationality sign? partner? org? name? foreign?"],
  date: ["day/time sign agreement? document?", "time/day"],
  field: [
    "sector cooperation? sign? content? main? agreement?",
    "content cooperation main? agreement?",
    "content main agreement?",
  ],
  validity: ["valid time? deadline? to? year? agreement?", "deadline agreement"],
};

export const awardWordings: Wordings = {
  ...NOTE,
  direction: ["receive hand", "awarded hand/award"],
  kind: ["mode/title award? emulation? name? type? awarded? hand? reach?", "type award"],
  authority: ["org/level/authority award/hand/decision issue? sign? body? name?"],
  subject: [
    "collective individual name? org? body? awarded? award? fullname? receive?",
    "org/body/individual/collective/subject awarded name? fullname?",
    "fullname org? name? individual? collective? awarded?",
    "name org/body individual",
  ],
  subjectKind: ["type subject/collective subject? individual? awarded? award?", "subject award/collective individual?"],
  reason: [
    "merit reach? main? award? awarded? content? purpose?",
    "purpose award/hand/awarded",
    "content award/awarded",
  ],
  decisionNumber: [
    "no/mark decision award? awarded? day?",
    "decision award? awarded? no? mark?",
    "document award/awarded no? mark?",
  ],
  decisionDate: ["day/time decision/award/awarded issue? sign?", "day issue"],
  quantity: [
    "quantity award/awarded/collective/title/total/turn individual?",
    "turn award/awarded",
    "total no/all turn?",
    "total turn",
  ],
};

export const nominationWordings: Wordings = {
  ...NOTE,
  award: ["mode/title award? emulation? name? propose?"],
  nominee: [
    "collective individual name? org? propose? proposed? award? fullname?",
    "org/body/individual/subject/collective proposed name? fullname?",
    "org individual name?",
    "fullname org? individual? collective? name?",
  ],
  position: ["position workplace? org? travel?", "workplace"],
  achievement: ["merit reach? main? propose? award? content?", "purpose propose/main award?"],
};

export const selfScoreWordings: Wordings = {
  ...NOTE,
  criterion: [
    "criterion name? content? emulation? award? scoring? group? main? assess? list?",
    "content scoring/selfScore/assess",
    "workItem scoring",
  ],
  max: ["norm score total? no? extent?"],
  self: ["selfScore score? org? union? result? no? body? total?"],
  evidence: ["proof file? basis? document? figures? explain?", "file basis?"],
};

const DOER = "org/department/individual/staff do/lead/responsible";

export const directiveWordings: Wordings = {
  ...NOTE,
  document: [
    "directive name? document? programme? plan? no? mark?",
    "document directing/do/name/mark no? list?",
    "document directing org?",
  ],
  content: ["content do/work main?", "activity/work/mode/measure do main?", "content"],
  date: ["time/day do/issue/end", "time/day"],
  status: [
    "result do? situation? status? progress? main? reach?",
    "situation/progress do? main?",
    "status do?",
    "degree do/end",
  ],
  responsible: [`${DOER} cooperate?`, "responsible do"],
};

export const planWordings: Wordings = {
  ...NOTE,
  task: [
    "task content? name? main? measure? work?",
    "work name? content? main? workItem?",
    "activity name/main",
    "content do/main",
    "content",
  ],
  target: ["indicator goal? plan? setOut? expected? quantity? year?", "plan/goal quantity expected?"],
  unitOfCount: ["unitword"],
  deadline: ["deadline/time end/do/expected/endShort/body", "deadline/time", "expected end", "progress do"],
  responsible: [`${DOER} cooperate?`, "responsible do"],
};

export const summaryWordings: Wordings = {
  ...NOTE,
  name: ["indicator name? list? content? main? report?", "content report/main"],
  unitOfCount: ["unitword"],
  previous: ["sameTime/before do? result? figures? no? year?"],
  current: [
    "result do? reach? inPeriod? report?",
    "do inPeriod? no? figures?",
    "figures inPeriod? report? do?",
    "no do",
  ],
  change: [
    "change compared? sameTime? before? percent?",
    "compared sameTime/before/percent",
    "percent sameTime/before",
  ],
  plan: ["plan year? given? indicator? inPeriod?", "indicator given/setOut", "goal year/inPeriod"],
};
