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
    "activity/event name? list? content+ main? do? exchange? related? programme? body? happen?",
    "activityShort name/content main? related?",
    "programme name/activity/event exchange? related? main?",
    "content exchange/work/event/activity/body/programme main?",
    "name exchange",
  ],
  kind: ["type/mode/group activity/event body?", "mode/type body"],
  date: ["day/time body/happen/do/activity/event exchange?", "time/day"],
  place: ["spot/area body/happen/do activity? event?", "spot"],
  partnerCountry: ["country related+ cooperation+ takepart? partner? activity? name? exchange?"],
  organiser: [
    "org/association/department body/lead/host/responsible/do cooperate? activity? event? related? individual?",
    "body lead cooperate?",
  ],
  participants: [
    `individual/delegate/member/invitee ${PEOPLE} takepart? activity? all? event?`,
    "takepart quantity/total/turn/scale activity? all? no? composition+",
    "individual/delegate takepart",
    "guest takepart no? quantity? total? turn?",
  ],
  foreignParticipants: [
    "foreign/foreignShort individual/delegate/guest no? quantity? total? turn? takepart? ofWhich? come?",
    "foreign no/quantity/ofWhich takepart?",
  ],
  cost: ["cost/sum total? all? body? activity? event? do? no?"],
};

export const memberAssociationWordings: Wordings = {
  "*": ["name? association? inPeriod? main?"],
  ...NOTE,
  name: [
    "association name? list? body+",
    "association name branch",
    "org member name",
    "association level ofProvince? name?",
  ],
  partnerCountry: ["country related+ cooperation+ partner+ name?"],
  founded: ["found/foundShort year/day/time association? issue? decision?"],
  term: ["tenure congress? activity? committee? tenureNo+ year? association? from? to?"],
  president: ["president name? fullname+ association?"],
  branches: [
    "association subordinate no/quantity/total all?",
    "branch no? quantity? total? subordinate? all? !association",
  ],
  members: ["associate no? quantity? total? individual? toDate? all? association?"],
  congress: ["congress body+ inPeriod? yesno? do+ happen+ tenure? situation+"],
};

export const informationWordings: Wordings = {
  "*": ["name? media? info? inPeriod? main?"],
  ...NOTE,
  channel: [
    "channel media? info? publish? mode+ publication? related? type+ !name",
    "mode/type media/info/publication/channel",
  ],
  content: [
    "content news/media/info/main/product/publication/topic/publish name?",
    "product media/info/name",
    "topic media/info",
    "name product/publication media? info?",
    "content",
  ],
  unitOfCount: ["unitword"],
  quantity: [
    "quantity/no/total news/product/publication publish? media? info? all? do?",
    "quantity inPeriod/do/total result+ publish?",
    "result inPeriod? do?",
    "total no",
    "total all",
  ],
  language: ["language publish? publication? news?"],
};

export const conferenceWordings: Wordings = {
  "*": ["name? conference? body? inPeriod? main?"],
  ...NOTE,
  name: ["conference name? topic+ foreign? content+ main? list?"],
  permitNumber: [
    "document/decision permit no? mark? body? ofProvince?",
    "licence no? mark? body? permit? document?",
    "no/mark document/decision permit? body? day+",
  ],
  permitDate: [
    "day/time permit/licence/document issue? sign? level? body? document? decision?",
    "day issue/decision document?",
  ],
  permitBy: [
    "org level document",
    "org/level/authority permit/licence/approve body? document? issue? decision?",
    "org issue document? decision?",
    "spot permit document?",
  ],
  date: ["day/time body/happen/meet/conference/do", "time/day"],
  place: ["spot body/happen/meet/conference/do", "spot"],
  participants: [
    `individual/delegate/member ${PEOPLE} takepart? all? conference?`,
    "takepart quantity/total/turn/scale all? no?",
    "delegate/individual takepart",
  ],
  foreignParticipants: [
    "foreign/foreignShort individual/delegate/guest no? quantity? total? turn? takepart? ofWhich? come?",
    "foreign ofWhich",
  ],
  countries: [
    "composition foreign country",
    "country takepart? delegate+ name? composition+ list? no?",
    "nationality delegate takepart?",
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
  level: ["level sign agreement? document? authority? ofProvince? union?", "onBehalf sign? agreement?"],
  partner: [
    "partner sign? foreign? name? org+ body+ agreement? withWhom?",
    "org/body foreign sign? name? agreement?",
    "body sign",
    "withWhom foreign? org? partner?",
  ],
  partnerCountry: ["country/nationality sign? partner? org? name? foreign?"],
  date: ["day/time sign agreement? document?", "time/day"],
  field: [
    "sector cooperation? sign? content+ main? agreement?",
    "content cooperation main? !document",
    "content main !document",
  ],
  validity: ["valid value+ time+ deadline+ to? from? year? agreement?", "deadline agreement"],
};

export const awardWordings: Wordings = {
  "*": ["name? award? emulation? inPeriod? main?"],
  ...NOTE,
  direction: ["receive hand", "awarded hand/award"],
  kind: ["mode/title award? emulation? name? type+ awarded? hand? reach?", "type award"],
  authority: ["org/level/authority/spot award/hand/decision issue? sign? body? name?"],
  subject: [
    "collective individual name? org? body? awarded? award? fullname? receive?",
    "org/body/individual/collective awarded name? fullname?",
    "subject awarded name?",
    "fullname org? name? individual? collective? awarded?",
    "name org/body individual",
  ],
  subjectKind: [
    "type subject/collective subject? individual? awarded? award?",
    "subject award/collective individual?",
    "subject collective individual awarded",
  ],
  reason: [
    "merit reach? main? award? awarded? content+ purpose+ inPeriod?",
    "purpose award/hand/awarded",
    "content award/awarded",
  ],
  decisionNumber: [
    "no/mark decision award? awarded? hand? day+",
    "decision award? awarded? hand? no? mark?",
    "document award/awarded no? mark?",
  ],
  decisionDate: ["day/time decision/award/awarded issue? sign?", "day issue", "day sign"],
  quantity: [
    "quantity award/awarded/collective/title/mode/total/turn individual+",
    "turn award/awarded total? no? quantity?",
    "total no/all turn?",
    "total turn",
  ],
};

export const nominationWordings: Wordings = {
  "*": ["name? award? emulation? propose? inPeriod? main?"],
  ...NOTE,
  award: ["mode/title/extent award? emulation? name? propose+ proposed?"],
  nominee: [
    "collective individual name? org? propose? proposed? award? fullname?",
    "org/body/individual/subject/collective proposed name? fullname?",
    "org individual name?",
    "fullname org? individual? collective? name? proposed?",
  ],
  position: ["position workplace? org? travel?", "workplace"],
  achievement: [
    "merit reach? main? propose? award? content+ purpose+ inPeriod? collective? individual?",
    "purpose propose/main/award award?",
  ],
};

export const selfScoreWordings: Wordings = {
  "*": ["name? criterion? emulation? scoring? main?"],
  ...NOTE,
  criterion: [
    "criterion name? content+ emulation? award? scoring? group+ main? assess? list?",
    "content scoring/selfScore/assess",
    "workItem scoring",
  ],
  max: ["norm score total? no? extent+"],
  self: ["selfScore score+ org+ union+ result+ no? body? total? inPeriod?"],
  evidence: ["proof scoring? file+ basis+ document+ figures+ explain+", "file basis?"],
};

const DOER = "org/department/individual/staff do/lead/responsible";

export const directiveWordings: Wordings = {
  "*": ["name? inPeriod? main?"],
  ...NOTE,
  document: [
    "directive name? document+ programme? plan? no? mark+ directing?",
    "document directing/do/name/mark no? list?",
    "document directing org?",
  ],
  content: ["content do/work/directing main? activity?", "activity/work/mode/measure/task do main?", "content"],
  date: ["time/day do/issue/end/body", "time/day"],
  status: [
    "result do? situation+ status+ progress+ main? reach? yesno?",
    "situation/progress do? main?",
    "status do?",
    "degree do/end",
  ],
  responsible: [`${DOER} cooperate?`, "org given", "responsible do", "responsible"],
};

export const planWordings: Wordings = {
  "*": ["name? work? task? main?"],
  ...NOTE,
  task: [
    "task content+ name? main? measure? work? activity?",
    "work name? content+ main? workItem+ do?",
    "activity name/main/expected",
    "content do/main",
    "content",
  ],
  target: [
    "goal setOut",
    "indicator do? goal+ plan+ setOut? expected? quantity? year?",
    "plan/goal quantity expected?",
  ],
  unitOfCount: ["unitword"],
  deadline: [
    "deadline/time end/do/expected/endShort/body/progress/happen",
    "deadline/time",
    "expected end",
    "progress do/end",
  ],
  responsible: [`${DOER} cooperate?`, "org given", "responsible do", "responsible"],
};

export const summaryWordings: Wordings = {
  "*": ["name? report? main?"],
  ...NOTE,
  name: ["indicator name? list? content+ main? report?", "content report/main", "criterion report"],
  unitOfCount: ["unitword"],
  previous: ["sameTime/before do+ result+ figures+ no? year?"],
  current: [
    "result do? reach? inPeriod? report?",
    "do inPeriod? no? figures?",
    "figures inPeriod? report? do? toDate?",
    "no do",
  ],
  change: [
    "change compared? sameTime? before? percent? extent+",
    "compared sameTime/before/percent",
    "percent sameTime/before",
  ],
  plan: ["plan year? given? indicator+ inPeriod?", "indicator given/setOut", "goal year/inPeriod"],
};
