// How the headings of each field may be put together from the meanings of the lexicon, beside the wordings its form
// lists in full. `a/b` one or both of them, `c?` allowed. What is not allowed is a different heading: "Giải ngân năm
// trước", "Số người (nữ)", "Vốn đối ứng đã giải ngân" are none of these fields.

/** Field (or stem of an amount) -> patterns, see `parseWording`. */
export type Wordings = Readonly<Record<string, readonly string[]>>;

export const NOTE: Wordings = { note: ["note explain?"] };

const PEOPLE = "no/quantity/total/turn/scale";

export const activityWordings: Wordings = {
  "*": ["name? activity? event? body? exchange? related? inPeriod? main?"],
  ...NOTE,
  name: [
    "event/exchange name? activity? do? body?",
    "programme",
    "activity/event name? list? content+ main? do? exchange? related? programme? body? happen?",
    "activityShort name/content main? related?",
    "programme name/activity/event exchange? related? main?",
    "content exchange/work/event/activity/body/programme main?",
    "topic activity/event/exchange content?",
    "name exchange",
  ],
  kind: ["type/mode/group activity/event/activityShort body?", "mode/type body"],
  date: ["body time/day", "day/time body/happen/do/activity/event exchange?", "time/day"],
  place: [
    "spot event+ activity+ happen? body?",
    "spot district?",
    "district body/happen",
    "spot/area body/happen/do activity? event?",
    "spot",
  ],
  partnerCountry: [
    "activity country partner?",
    "country related+ cooperation+ takepart? partner? activity? name? exchange? foreign?",
    "partner country foreign? name?",
    "exchange country",
  ],
  organiser: [
    "responsible lead cooperate?",
    "responsible lead",
    "org/association/department host/do/body member?",
    "association member? body/do/lead",
    "org/association/department body/lead/host/responsible/do cooperate? activity? event? related? individual?",
    "body lead cooperate?",
  ],
  participants: [
    "takepart quantity/turn/total/no individual/delegate all? activity?",
    "quantity individual takepart",
    "individual takepart total/all",
    `individual/delegate/member/invitee/associate ${PEOPLE} takepart? activity? all? event? composition+`,
    "takepart quantity/total/turn/scale activity? all? no? composition+",
    "individual/delegate takepart",
    "guest takepart no? quantity? total? turn?",
  ],
  foreignParticipants: [
    "partner takepart individual+ delegate+ guest+ no? quantity? turn? total?",
    "partner delegate/individual/guest no/quantity/total/turn takepart?",
    "foreign individual composition takepart? no? quantity?",
    "guest foreign composition+ takepart+ ofWhich?",
    "partner composition/takepart/delegate/guest takepart+ individual? no? quantity? ofWhich?",
    "ofWhich quantity individual/delegate foreign",
    "foreign/foreignShort individual/delegate/guest no? quantity? total? turn? takepart? ofWhich? come?",
    "foreign no/quantity/ofWhich takepart?",
  ],
  cost: ["cost budget", "cost/sum total? all? body? activity? event? do? no?"],
};

export const memberAssociationWordings: Wordings = {
  "*": ["name? association? inPeriod? main?"],
  ...NOTE,
  name: [
    "association name? list? body+",
    "association name branch",
    "org member name?",
    "association level ofProvince? name?",
    "association domestic country?",
  ],
  partnerCountry: ["country related+ cooperation+ partner+ name? area?"],
  founded: ["decision found year", "found/foundShort year/day/time/from association? issue? decision?"],
  term: [
    "tenure activity do?",
    "tenure activity",
    "tenure congress? activity? committee? tenureNo+ year? association? from? to?",
  ],
  president: ["president name? fullname+ association? committee? tenure? position?"],
  branches: [
    "quantity branch no?",
    "association subordinate no/quantity/total all?",
    "branch no? quantity? total? subordinate? all? !association",
  ],
  members: [
    "quantity associate no?",
    "no individual associate",
    "associate no? quantity? total? individual? toDate? all? association?",
  ],
  congress: [
    "congress year+ yesno association+ inPeriod+",
    "congress inPeriod yesno",
    "congress body+ inPeriod? yesno? do+ happen+ tenure? situation+",
  ],
};

export const informationWordings: Wordings = {
  "*": ["name? media? info? inPeriod? main?"],
  ...NOTE,
  channel: [
    "spot publish news?",
    "channel media? info? publish? mode+ publication? related? type+ !name",
    "mode/type media/info/publication/channel",
  ],
  content: [
    "topic media/info/news content?",
    "media content/topic",
    "topic content",
    "content media introduce",
    "content news/media/info/main/product/publication/topic/publish name?",
    "product media/info/name",
    "topic media/info",
    "name product/publication media? info?",
    "content",
  ],
  unitOfCount: ["unitword"],
  quantity: [
    "quantity publish no?",
    "do news/quantity no?",
    "quantity use?",
    "quantity/no/total news/product/publication publish? media? info? all? do? picture?",
    "quantity inPeriod/do/total result+ publish?",
    "result inPeriod? do?",
    "total no",
    "total all",
  ],
  language: ["convert language", "publish language", "language use?", "language publish? publication? news?"],
};

export const conferenceWordings: Wordings = {
  "*": ["name? conference? body? inPeriod? main?"],
  ...NOTE,
  name: ["conference name? topic+ foreign? content+ main? list?"],
  permitNumber: [
    "permit document no day? mark?",
    "document/decision permit no? mark? body? ofProvince?",
    "licence no? mark? body? permit? document?",
    "no/mark document/decision permit? body? day+",
  ],
  permitDate: [
    "day/time permit/licence/document issue? sign? level? body? document? decision?",
    "day issue/decision document?",
    "sign permit day",
  ],
  permitBy: [
    "permit individual",
    "permit org sign?",
    "licence spot level",
    "org level document",
    "org/level/authority permit/licence/approve body? document? issue? decision?",
    "org issue document? decision?",
    "spot permit document?",
  ],
  date: ["day/time body/happen/meet/conference/do", "time/day"],
  place: ["spot body/happen/meet/conference/do", "spot"],
  participants: [
    "composition total no individual",
    "composition total no? individual?",
    `individual/delegate/member ${PEOPLE} takepart? all? conference?`,
    "takepart quantity/total/turn/scale all? no?",
    "delegate/individual takepart",
  ],
  foreignParticipants: [
    "guest foreign composition+ takepart+ ofWhich?",
    "ofWhich quantity individual/delegate foreign",
    "composition no individual foreign",
    "foreign/foreignShort individual/delegate/guest no? quantity? total? turn? takepart? ofWhich? come? expert?",
    "foreign ofWhich",
    "quantity takepart foreign no?",
  ],
  countries: [
    "nationality guest",
    "composition foreign country",
    "country takepart? delegate+ name? composition+ list? no? foreign? body?",
    "nationality delegate takepart?",
    "delegate come country",
    "come country",
  ],
  cost: ["cost/sum total? all? body? conference? do? no?"],
  fundingSource: ["source cost/budget/fund/sum/raise body? conference? do?", "org/body/donor fund name? cost?"],
};

export const agreementWordings: Wordings = {
  "*": ["name? agreement? sign? document? inPeriod? main?"],
  ...NOTE,
  name: [
    "agreement name? list? document+ content? sign? foreign? cooperation?",
    "document cooperation/sign name? content?",
  ].concat("content document"),
  level: [
    "agreement level/onBehalf sign?",
    "sign onBehalf level?",
    "onBehalf level sign? agreement?",
    "sign level spot?",
    "level sign agreement? document? authority? ofProvince? union?",
    "onBehalf sign? agreement?",
  ],
  partner: [
    "partner sign? foreign? name? org+ body+ agreement? withWhom? locality?",
    "org/body foreign sign? name? agreement?",
    "body sign",
    "withWhom foreign? org? partner?",
  ],
  partnerCountry: ["country/nationality sign? partner? org? name? foreign?", "withWhom country"],
  date: [
    "sign time/day agreement?",
    "day/time sign agreement? document? year?",
    "day/time sign agreement? document?",
    "time/day",
  ],
  field: [
    "cooperation sector related?",
    "sector cooperation? sign? content+ main? agreement? area+",
    "content cooperation main? !document",
    "area cooperation content?",
    "content main !document",
  ],
  validity: [
    "time valid value? to?",
    "valid time/deadline to?",
    "deadline",
    "status valid",
    "valid value+ time+ deadline+ to? from? year? agreement?",
    "deadline agreement",
  ],
};
