// Headings and titles of both directions of delegations as officers write them in English.
import type { English } from "#engine/english-words.ts";
import { levelsEnglish } from "./level-values.ts";

const headings = {
  no: "No; Nr; S/N; Serial number; Order; Ser; Ser no; Sr; Sr no; Sl no; Index",
  name: `
    Delegation; Name of delegation; Delegation title; Group; Name of group; Visiting delegation; Mission; Name of mission; Visitor group;
    Content; Description; Delegation/group; Delegation or group; Title; Name; Name of visiting delegation; Name and composition of delegation;
    Delegation description; Working delegation; Delegation received; Guest delegation; Foreign delegation; Visiting group;
    Name of delegation/group; Visit; Journey; Name of guest; Visiting organisation; Name of trip; Visiting organisation/group; Delegation/visitor; Name of the group; Delegation from; Delegates/delegation; Host group; Name of delegation (organisation); Name of organisation; Organisation; Title of delegation; Delegation and purpose; Delegation (name); Group/delegation; Name of visitors; Delegation/visitors; Delegation name and title; Composition of delegation
    `,
  level:
    "Level; Level of delegation; Delegation level; Rank; Category; Rank of delegation; Category of delegation; Organising level; Level of visit",
  country:
    "Country; Country/territory; Nation; Country or territory; Nationality; Country of delegation; Country and territory; Name of country; Partner country",
  dateFrom: `
    Date; Time; Date of visit; Visit date; Dates; Period; Duration; Duration of visit; Period of visit; Time of visit; From; From date; Date from;
    Time from; Duration from; Period from; Start date; Start; Begin; Starting date; Beginning; Time start; Dates from; Period of stay; Stay;
    Length of stay; Date of visit from; Dates of visit; Schedule; When; Visit period; Dates of visit from; Date start;
    Visiting time; Visiting date; Timing; Date of mission; Date of trip; Travel date; Dates of travel
  `,
  dateTo: `
    To; To date; Date to; Time to; Duration to; Period to; End date; End; Until; Ending date; Finish; Time end; Dates to;
    Date of visit to; Dates of visit to; Date end; Date until; Time until; Completion date
  `,
  trips: `
    Trips; Number of trips; Number of delegations; Delegation count; Number of groups; Number of visits; Number of missions; Total delegations; Total trips;
    Number of times; Number of delegation; Quantity of delegations
  `,
  role: "Role; Role of union; Union role; Role of the Union; Form of participation; Host or co-host; Organising role; Involvement; Union involvement; Role of VUFO; Host/co-host; Lead/co-organise",
  purpose: `
    Purpose; Purpose of visit; Purpose of trip; Objective; Objective of visit; Aim; Programme; Working programme; Content of work; Aim of visit; Activities;
    Working content; Purpose of the mission; Main activities; Programme of visit; Reason for visit; Purpose/content; Purpose and content; Agenda; Topic; Work programme;
    Subject of visit; Objectives; Content of visit; Purpose, content; Main purpose; Reason; Purpose/programme; Reason for trip; Purpose or programme; Working agenda; Working contents; Contents of work; Main contents; Working topics; Working purpose; Purpose and programme; Main content; Task; Mission purpose; Goal; Aims; Theme; Objectives of visit; Objective of trip; Aim of trip; What for; Programme content; Details; Activity
    `,
  result:
    "Result; Outcome; Result achieved; Outcome of visit; Results of visit; Main results; Results and outcomes; Output; Main outcome; Achievement; Key results; Results; Visit outcome; Output/result; Result/outcome; Agreement reached; Follow-up; Conclusion; Main achievement; Achievements",
  cost: "Cost; Total cost; Expense; Expenditure; Total expenditure; Budget; Funding; Amount; Total expenses; Cost of visit; Cost of trip",
  fundingSource:
    "Source of funds; Funding source; Source of funding; Fund source; Source; Financed by; Funded by; Source of finance; Budget source; Source of budget; Paid by; Cost borne by",
  note: "Note; Remark; Comment; Observation; Notes/remarks; Remarks/comments; Additional information",
};

const people = `
  People; Number of people; Number of persons; Persons; Headcount; Size; Size of delegation; Delegation size; Total people; Total persons; Total number of people;
  Pax; Number of pax; Number of delegates; Number of participants; Participants; Quantity; Number; Total; Number of people in delegation; Total number of persons; Heads;
  Number of people total; Quantity of people; Person
`;

const values = {
  level: levelsEnglish,
  role: {
    CHU_TRI:
      "Lead; Leading; Host; Hosts; Hosted; Lead organiser; Lead organizer; Main host; In charge; Organiser; Organizer; Main organiser; Main organizer; Hosting; Presides; Lead agency; Chair; Chaired",
    PHOI_HOP: `
      Cooperates; Co-operate; Cooperate; Cooperating; Co-host; Co-hosted; Cohost; Co-organiser; Co-organizer; Coordinates; Coordinate; Coordinating;
      Co-organised; Co-organized; Cooperation; Coordination; In coordination; In cooperation; Co-hosts; Coordinated; Co-ordinate; Co-ordinating; Jointly organised
    `,
    THAM_GIA:
      "Take part; Participate; Participates; Participating; Participant; Participation; Attend; Attended; Joined; Attends; Attending; Joins; Participated; Took part",
  },
};

export const delegationInEnglish: English = {
  titles: `
    Incoming; Inbound; Delegations; Delegation visits; Delegations in and out; Exchange of delegations; Incoming delegations; Inbound delegations; Delegations received; Foreign delegations; Foreign delegations received; International delegations;
    International delegations received; Reception of delegations; Reception of foreign delegations; Delegations-in; Incoming visits; Foreign visitors received;
    Foreign guests received; Reception of foreign guests; Foreign visitors; International visitors; Visiting delegations; Welcoming delegations; Delegations in;
    Foreign guests; Incoming missions; Reception of foreign visitors; Reception of international delegations; Reception of international guests;
    Delegations welcomed; Inbound visits; Delegations hosted; Incoming delegation; Visits received; Inbound missions
  `,
  headings: {
    ...headings,
    country: `${headings.country}; From country; Coming from; Country of origin; Origin; Home country; Sending country; Country from; Country of guest; Arriving from; Country of visitor; Guest country; Visitor country; Where from; Country of group; Nationality of delegation; Nationality of guests; Nationality of visitors; Delegation country; Countries`,
    dateFrom: `${headings.dateFrom}; Arrival; Arrival date; Date of arrival; Time of arrival; Arrival time; Date arrived; Arrived; Date in; Arrived on; Date received; Date of reception; Arriving; Working date; Reception date; Dates arrival; Time arrival; Arrives; Arriving date; Entry; Entry date; Date of entry; Received on`,
    dateTo: `${headings.dateTo}; Departure; Departure date; Date of departure; Date departed; Departed; Date out; Departed on; Leaving date; Departure time; Dates departure; Time departure; Departs; Departing; Left on; Exit date; Date left; Leaves`,
    people: `${people}; Visitors; Number of visitors; Guests; Number of guests; Total visitors; Total guests; Number of foreign visitors; Foreign visitors; Foreign guests; Number of foreign guests; Number of members; Members; Number of foreigners; Delegation members; Number of delegation members; Total number of visitors; Visitor count; Number of international visitors; International guests; Number of international guests`,
  },
  values,
};

export const delegationOutEnglish: English = {
  titles: `
    Outgoing; Outbound; Delegations; Delegation visits; Delegations in and out; Exchange of delegations; Outgoing delegations; Outbound delegations; Delegations sent abroad; Delegations abroad; Overseas missions; Missions abroad; Delegations-out; Visits abroad;
    Outgoing visits; Delegations going abroad; Overseas visits; Trips abroad; Business trips abroad; Outgoing missions; Overseas trips; Delegations sent; Delegations out;
    Overseas delegations; Outbound visits; Working trips abroad; Foreign trips; Outgoing delegation; Visits overseas; Outbound missions
  `,
  headings: {
    ...headings,
    country: `${headings.country}; Country visited; Destination; Destination country; Country of destination; To country; Host country; Country to visit; Visited country; Going to; Place of destination; Country of visit; Country to; Travelled to; Places visited; Countries visited; Place visited; Where; Visited; Visiting country; Country of mission; Country/place visited; Host countries; Places; Place; Country travelled to`,
    dateFrom: `${headings.dateFrom}; Departure; Departure date; Date of departure; Departure time; Date departed; Departed; Departed on; Leaving date; Dates departure; Time departure; Date out; Departs; Departing; Left on; Leaves`,
    dateTo: `${headings.dateTo}; Return; Return date; Date of return; Returned; Returned on; Date returned; Return time; Dates return; Time return; Date back; Returns; Back on; Date in`,
    people: `${people}; Members; Number of members; Delegation members; Number of delegation members; Participants; Total members; Number of travellers; Delegates; Members of delegation; Number of staff; Number of officials; Travellers; Total number of members`,
  },
  values,
};
