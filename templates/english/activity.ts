// Headings and titles of activities and of international conferences as officers write them in English.
import type { English } from "#engine/english-words.ts";

const shared = {
  no: "No; Nr; S/N; Serial number; Order; Ser; Ser no; Sr; Sr no; Sl no; Index",
  date: `
    Date; Time; Date held; Date of event; Event date; When; Date of organisation; Held on; Date and time; Time/date; Start date; Date organised; Dates; Day; Period; Duration;
    Date of implementation; Implementation date; Date of activity; Activity date; Month; Time of organisation; Time held; Organised on; Date/time; Timing; Dates held; Schedule
  `,
  place: `
    Place; Venue; Location; Where; Place of event; Place held; Event venue; Locality; Place of organisation; Venue/place; Site; Held at; Venue/location; Place/venue;
    Location of event; Location/venue; Event location; Host city
  `,
  participants: `
    Participants; Number of participants; Total participants; Total number of participants; Attendance; Attendees; Number of attendees; People; Number of people; Persons;
    Number of persons; Participant count; Headcount; Pax; Number of pax; Delegates; Number of delegates; Total attendees; Total number of attendees; Total delegates;
    Number of guests; Size; Scale; Number of participants total; Attendees total; People total; Number of delegates total; Participants all; Total attendance; Total people
  `,
  foreignParticipants: `
    Foreign participants; Foreigners; Number of foreigners; Number of foreign participants; International participants; Foreign guests; International guests; Foreign delegates;
    International delegates; Number of international participants; Number of foreign delegates; Of which foreigners; Of which foreign; Of which foreign participants; Participants foreigners;
    Foreign participants of which; Number of foreign guests; Participants of which foreigners; Foreign attendees; Overseas participants; Number of international guests;
    Foreign people; Of which international; Number of participants foreigners; Number of participants of which foreigners; Number of international delegates; Attendees foreigners;
    Delegates foreigners; People foreigners; Foreign visitors; Attendees foreign; Of which foreign guests; Attendance foreign; Attendance foreigners; International attendees;
    Overseas guests; Non-Vietnamese; Non-Vietnamese participants; Number of overseas participants; Number of participants foreign; Delegates overseas; Overseas delegates
  `,
  cost: "Cost; Total cost; Expense; Expenditure; Budget; Funding; Total expenditure; Total expenses; Amount; Total budget; Cost of activity; Actual cost",
  note: "Note; Remark; Comment; Observation; Result; Outcome; Notes/remarks; Remarks/comments; Additional information",
};

export const activityEnglish: English = {
  titles: `
    Friendship exchange activities; Friendship activities; Peace, friendship and exchange activities; Friendship and peace activities; Peace and friendship activities;
    People-to-people exchange; People-to-people exchanges; People-to-people diplomacy activities; People-to-people activities; Exchange activities; Friendship exchange; Friendship exchanges;
    Friendship events; Peace and solidarity activities; Peace, solidarity and friendship activities; Solidarity and friendship activities; Events organised; Events organized; Activities organised;
    Activities organized; Friendship and exchange activities; List of activities; Friendship and cooperation activities; Activities and events; Exchange and friendship activities; Exchange events;
    Friendship programmes; Cultural exchange activities; Friendship and solidarity activities; Peace activities
  `,
  headings: {
    ...shared,
    name: `
      Activity; Name of activity; Activity title; Event; Name of event; Event title; Content; Description; Content of activity; Description of activity; Activity/event; Name; Title; Programme; Activity or event;
      Name of activity/event; Programme/activity; Event/activity; Main activity; Activity description; Title of event; Exchange activity; Friendship activity; Name of programme; Activity name and content; Event description; Title of activity; Name of the event; Event or activity; Event/activity name; Activity title and content; Contents; Main contents; What; Occasion; Name of exchange; Exchange programme; Theme; Programme title; Programme name; Name and content of activity; Activities
    `,
    kind: `
      Kind; Type; Type of activity; Kind of activity; Form; Form of activity; Activity type; Category; Event type; Type of event; Kind of event; Activity category; Format; Event category; Nature of activity;
      Category of activity; Nature
    `,
    partnerCountry:
      "Partner country; Country; Country of partner; Related country; Countries; Country/partner; Foreign country; Participating countries; Country concerned; Countries involved; With country; Country involved",
    organiser: `
      Organiser; Organised by; Organising agency; Host; Hosted by; Organising unit; Host organisation; Lead organiser; Organisation; Organising body; Responsible; In charge; Responsible unit; Organising association;
      Lead agency; Organiser/host; Lead unit; Host agency; Host unit; Responsible association; Implementing unit; Unit in charge; Main organiser; Organising committee; Lead; Organised/hosted by; Hosting unit
    `,
  },
  values: {
    kind: {
      KY_NIEM:
        "Commemoration; Anniversary celebration; Celebration; Commemorative event; National Day celebration; Ceremony; Meeting to mark anniversary; Anniversary ceremony; Anniversary meeting; National Day; Commemorative ceremony",
      GIAO_LUU:
        "Friendship exchange; Cultural exchange; People-to-people exchange; Exchange activity; Sports exchange; Exchanges; Exchange programme; Art exchange; Youth exchange; Exchange event; Culture exchange; Exchange program; Music exchange",
      GAP_GO:
        "Gathering; Get-together; Friendship meeting; Reception; Courtesy visit; Greeting visit; Talk; Seminar; Meetings; Meeting and exchange; Visit; Roundtable; Get together; Discussion; Friendship gathering",
      TRIEN_LAM: "Photo exhibition; Display; Exhibit; Exhibitions; Picture exhibition; Art exhibition",
      CUOC_THI:
        "Competition; Quiz; Writing contest; Writing competition; Drawing contest; Contests; Photo contest; Essay contest; Quiz contest; Drawing competition; Speaking contest; Singing contest",
      TU_THIEN:
        "Charity activity; Humanitarian; Charitable; Humanitarian activity; Charity work; Gift giving; Volunteering; Charity event; Charity programme; Volunteer work; Donation",
      TUYEN_TRUYEN:
        "Information; Communication; Propaganda; Dissemination; Communications; Media; Information and communication; Publicity; Awareness raising; Awareness-raising",
      KHAC: "Others; Other activities; Miscellaneous; Other activity",
    },
  },
};

export const conferenceEnglish: English = {
  titles: `
    International conferences; International conferences and seminars; International conferences, seminars; International seminars; Conferences and seminars; International workshops;
    International conferences and workshops; Conferences, seminars; International meetings; Conferences, workshops; International events; International conferences, workshops; International conference;
    Conferences and workshops; Seminars and workshops; International fora; Conferences held; International conferences/seminars
  `,
  headings: {
    ...shared,
    name: `
      Conference; Name of conference; Conference title; Conference/seminar; Conference, seminar; Name of conference/seminar; Name of conference, seminar; Seminar; Workshop; Name of event; Title; Name; Event; Content;
      Title of conference; Name of seminar; Name of workshop; Workshop title; Topic; Theme; Conference/workshop; Subject; Title of conference/seminar; Event title; Conference, workshop; Conference or seminar; Meeting;
      Conference topic; Title of event; Name of conference/workshop; Name of conference, workshop; Conference theme
    `,
    permitNumber: `
      Permit number; Permit; Licence number; Licence; License; License number; Number of permit; Approval number; Permission; Permission number; Approval; Approval document; Number of permission; Permission document; Decision number;
      Approval letter; Number of licence; Permission letter; Permit reference; Decision; Licensing document; Reference number of permit; Permitting document; Approval decision; Approval reference; Permission reference
    `,
    permitDate:
      "Permit date; Date of permit; Licence date; License date; Approval date; Date of approval; Date of permission; Date of licence; Permission date; Decision date; Date of decision; Permitted on; Date of issue; Approved on; Licensed on",
    permitBy:
      "Permit by; Permitted by; Licensed by; Licensing authority; Approved by; Approving authority; Issued by; Permitting authority; Authorised by; Permit issued by; Permission by; Permission from; Issuing authority; Licensing agency; Permit authority; Approving agency",
    countries:
      "Countries; Country; Participating countries; Participating country; Countries taking part; Countries represented; Countries attending; Country of participants; Nationality; Nationality of participants; Partner country; Countries of participants; Foreign countries; Countries participating",
    fundingSource:
      "Source of funds; Funding source; Source of funding; Source; Sponsor; Funded by; Financed by; Sponsored by; Budget source; Fund source; Source of finance",
  },
};
