// Headings and titles of this section as officers of unions and of foreign organisations write them in English.
import type { English } from "#engine/english-words.ts";
import { valuesOfAid } from "./aid-values.ts";

export const aidEnglish: English = {
  titles: `
    Foreign non-governmental aid; Foreign non-government aid; Foreign NGO aid; NGO aid; INGO aid; Foreign aid; Aid received;
    Foreign aid received; Aid projects; List of aid projects; List of projects; Aid items; Foreign NGO projects; NGO projects;
    NGO programmes and projects; NGO programs and projects; INGO projects; Projects funded by foreign NGOs;
    Aid mobilisation; Aid mobilization; Mobilisation of foreign NGO aid; Mobilization of foreign NGO aid; Aid mobilized;
    Grant aid; Non-refundable aid; Foreign non-governmental organisations; Foreign non-governmental organizations;
    Foreign NGO affairs; NGO affairs; People's aid; Humanitarian aid; Funded projects; Aid programmes; Aid programs;
    International aid; Aid portfolio; Project portfolio; NGO assistance; Foreign NGO assistance; NGO funding
  `,
  headings: {
    no: "No; Nr; S/N; Serial number; Order; Ser; Ser no; Sr; Sr no; Sl no; Index",
    name: `
      Name of aid item; Project; Project title; Name of project; Title; Title of aid; Project/programme; Programme;
      Programme title; Name of programme; Programme/project title; Name of programme, project; Programme, project, non-project;
      Name of programme, project, non-project; Programme or project; Name of programme or project; Project or aid item;
      Aid item; Name of aid; Aid project; Name of aid project; Aid project title; Project description; Short project title;
      Description of aid; Aid content; Content of aid; Content; Description; Name of activity; Intervention; Grant title;
      Name of grant; Project name and content; Initiative; Name of initiative; Activity; Project activity;
      Project/activity; Activity title; Full title of project; Name; Aid package; Title of project/programme; Project or programme; Programme, project; Name of programme/project; Name of project/programme; Name of project or programme; Title of programme; Title of project; Subject of aid; Purpose of aid; Type and name of aid; Name of aid programme, project; Name of aid programme; Aid programme; Aid programme/project; Project (English title); Project name in English; English title; Project title in English; Name of programmes, projects; Name of intervention; Title of grant; Name of non-project; What; Projects, non-projects; Name of project, non-project; Name of project/non-project; Activities supported; Supported activity; Supported project
    `,
    modality: `
      Modality; Modality of aid; Aid modality; Type of aid; Aid type; Form of aid; Kind of aid; Type of project; Project type;
      Form; Type; Aid form; Form of assistance; Type of assistance; Category of aid;
      Aid category; Delivery modality
    `,
    status: `
      Status; Project status; Status of project; Implementation status; Status of implementation; New or ongoing;
      New/ongoing; New or carried over; New/carried over; Current status; Progress status; Aid status
    `,
    donor: `
      Donor; Name of donor; Donor organisation; Donor agency; Funding agency; Funder; Name of funder; Sponsor; Name of sponsor;
      Sponsoring organisation; Funding organisation; Funding partner; Aid provider; Provider; Provider of aid; NGO; INGO;
      Name of NGO; Name of INGO; Foreign NGO; Name of foreign NGO; International NGO; Name of international NGO;
      Organisation; Name of organisation; Foreign organisation; Foreign partner; International partner; Source of aid; Aid source;
      Funding source; Source of funding; Source of funds; Donor/sponsor; Donor or sponsor; Donor name; Foreign donor;
      International donor; Donor/NGO; NGO/donor; Donor (NGO); Financed by; Funded by; Supported by; Development partner;
      Donor partner; Aid donor; Aid agency; Granting organisation; Lead NGO; Responsible NGO; Supporting organisation; Supporter; Name of supporting organisation; Partner organisation; Contributing organisation; Aid giver; Benefactor; Assisting organisation; Donating organisation; Funding body; Grant provider; Grantor; Foreign aid provider; Financing organisation; Financier; Name of foreign partner; Name of international organisation; International organisation; NGO/organisation; Organisation/individual; Organisation or individual; Donor/funding agency; Sponsor/donor; NGO partner
    `,
    donorType: `
      Kind of donor; Type of donor; Donor type; Donor category; Category of donor; Type of organisation; Organisation type;
      Type of funder; Nature of donor; Type of sponsor
    `,
    donorCountry: `
      Nationality; Nationality of donor; Donor nationality; Country; Country of donor; Donor country; Country of origin;
      Origin; Donor country of origin; Country of registration; Home country; Funding country; Country/territory;
      Country of NGO; NGO country; Donor | Country; Organisation country; Headquarters country; Country of headquarters; Headquartered in; Based in; Registered in; NGO nationality; Nationality of NGO; Nationality of organisation; From country; Country of sponsor; Donor home country; National origin; Country of funder; Country of organisation; Donor origin; Country/nationality; Origin of donor; Origin of NGO; Nation
    `,
    sector: `
      Sector; Sector of aid; Field; Area; Field of activity; Sector/field; Area of work; Field of work; Area of activity;
      Thematic area; Theme; Sector of intervention; Project sector; Focus area; Area of intervention; Main sector;
      Field of intervention; Priority area; Field of aid; Aid sector; Sector of activity; Programme area; Domain; Main field;
      Sector/theme; Development sector
    `,
    location: `
      Location; Project location; Location of project; Place; Site; Project site; Place of implementation; Implementation place;
      Area of implementation; Implementation location; Location of implementation; Project area; District; District/city;
      District, commune; Beneficiary area; Target area; Target location; Implementation site; Implementation area; Locality;
      Geographical area; Geographic area; Geographic coverage; District/town; Commune/district; Where; District/commune; Where implemented; Implemented in; Places of implementation; Project province/district; Project districts; Area covered; Coverage; Beneficiary location; Beneficiary district; Geographic location; Geographic focus; Locations; Project sites; Address; Project place; Region; Project region; Project locality; Site of implementation; Target district; Target commune
    `,
    managingAgency: `
      Managing agency; Governing body; Managing body; Line agency; Line ministry; Governing agency; Line agency of project;
      Supervising agency; Host agency; Management agency; Competent agency; Parent agency; Owning agency
    `,
    recipient: `
      Recipient; Aid recipient; Name of recipient; Recipient agency; Recipient organisation; Project owner; Owner of project;
      Implementing agency; Implementing partner; Implementing organisation; Local partner; Vietnamese partner; Receiving agency;
      Receiving unit; Receiving party; Beneficiary agency; Beneficiary unit; Counterpart agency;
      Local counterpart; Project holder; Recipient unit; Local implementing partner; Implementer; Implemented by;
      Implementing unit; Receiver; Beneficiary organisation; Owner; Partner agency; Viet Nam partner; Partner in Viet Nam;
      Aid receiving agency; Vietnamese counterpart; Project management unit; Vietnamese implementing partner; Aid owner;
      Receiving organisation; Local agency; Recipient/partner; Recipient/beneficiary; Grantee; Recipient institution; Host institution; Vietnamese recipient; Local recipient; Local implementing agency; Vietnamese implementing agency; Vietnamese side; Implementing body; Beneficiary institution; Recipient in Viet Nam; Cooperating agency; Host organisation; Receiving institution; Host partner; Executing agency; Executing partner; Project executing agency; Vietnamese agency; Implementation partner; Implementation agency; Institution receiving; Handed over to
    `,
    decisionNumber: `
      Decision number; Decision; Approval decision; Approval number; Number of approval decision; Approval decision reference;
      Approving decision; Number of decision; Approval document; Document number; Approval document number; Decision reference;
      Number of approving decision; Approval; Approval reference; Legal document; Decision of approval; Licence number;
      Decision no and date; Approval decision number, date; Number and date of decision; Decision number/date;
      Approval decision (number, date); Approval letter; Permit number; Approval document | Number; Approval | Number; Approval letter number; Approving document number; Number of approval; Number of approval letter; Approving document; Decision/approval number; Approval paper; Legal basis; Decision approving; Decision approving project; Approved under decision; Approved under; Number of approving document; Decision on approval; Decision on approval number
    `,
    decisionDate: `
      Decision date; Date of approval; Date of decision; Date of approval decision; Approved on; Approving decision date;
      Approval document date; Date of issue; Date of approving decision; Date of approval document; Signing date of decision;
      Date of signature of decision; Decision | Signed on; Approval decision date of issue; Approval on; Date approved; Date of approval letter; Date of approving document; Day of approval; Approval day; Date issued; Decision dated; Date of decision on approval; Signed on; Date of signing; Decision signing date
    `,
    decisionBy: `
      Approving authority; Approved by; Approving agency; Approval authority; Issued by; Approving body; Issuing authority;
      Decision by; Approval decision by; Approval decision authority; Approval level; Level of approval; Issuing agency;
      Approving level; Decision issued by; Approval decision agency; Decision authority; Approval by; Competent authority
    `,
    start: `
      Start; Starting date; Start date; Date of start; Start year; Beginning; Start time; Commencement; Commencement date;
      Project start; Project start date; Begin; Begin date; Duration; Project duration; Period; Project period; Implementation period;
      Period of implementation; Implementation time; Time; Time frame; Timeframe; Timeline; Duration from; Time from;
      Period from; From; Time of implementation; Implementation duration; Implementation period from; Duration start; Project period from;
      Implementation period start; Period start; Date from; From date; Implementation from; Implementation time from;
      Time start; Time begin; Duration begin; Project duration from; Start month; Starting time; Implementation start; Life of project;
      Implementation time start; Project time; Start of project; Time span; Term; Schedule; Project term; Starting month; Starting year; Year of start; Month of start; Commenced; Commencing; Begins; Start (month/year); Start month/year; From month; From year; Running from; Time for implementation; Time of execution; Execution period; Implementing period; Implementing time; Year of implementation; Project life; Validity; Project timeframe; Project timeline; Execution time; Years of implementation; Project cycle; Implementation schedule; Time of project; Starting point
    `,
    end: `
      End; End date; Ending date; Completion; Completion date; Date of completion; Finish; Finish date; Closing date; End year;
      Project end; Project end date; Duration to; Time to; Period to; To; Implementation period to; Duration end;
      Project period to; Implementation period end; Period end; Until; Date to; To date of duration; Implementation to;
      Implementation time to; End time; Time end; Project duration to; End month; Date of end; Duration until; Planned end;
      Implementation end; Implementation time end; To (date); Ending; Expected completion; Expected end date; End of project;
      Closing; Project closing date; Duration completion; Time completion; Period completion; Ending month; Ending year; Year of end; Month of end; Finishes; Finishing date; Ends; Ends on; End (month/year); End month/year; To month; To year; Running to; Year of completion; Month of completion; Completed on; Completed in; Completing date; Termination; Termination date; Date of closing; Complete; Closed on; Completion time; Completion year; Expiry; Expiry date; Expected end
    `,
    committed: `
      Total value committed; Committed value; Value; Total value; Commitment; Total commitment; Committed; Committed amount; Amount committed;
      Total committed amount; Value of commitment; Total value of commitment; Total commitment value; Pledged; Pledge;
      Total pledged; Amount pledged; Pledged value; Total pledged amount; Amount; Total amount; Budget; Total budget; Project budget;
      Total project budget; Funding; Total funding; Total fund; Grant amount; Grant value; Total grant; Total grant value;
      Value of aid; Total value of aid; Aid value; Total aid value; Aid amount; Total aid amount; Project value;
      Total project value; Total project cost; Project cost; Total cost; Approved budget; Approved value; Approved amount;
      Total approved budget; Total approved value; Committed fund; Committed funding; Total committed fund; Total committed funding;
      Total committed budget; Committed budget; Committed value of project; Agreed amount; Funds; Value committed total;
      Total; Contribution; Total contribution; Total aid; Aid committed; Committed aid value; Total estimated value; Value of project;
      Total value of project; Size of grant; Financial commitment; Total financial commitment; Amount of aid; Contract value;
      Value of grant; Total approved amount; Amount approved; Total support; Commitment amount; Total commitment amount; Total amount committed; Amount of commitment; Total sum; Sum; Sum committed; Grant total; Total size; Capital; Total capital; Committed capital; Total committed capital; Total investment; Investment; Aid package value; Total estimated budget; Estimated budget; Estimated value; Total resources; Total donation; Donation amount; Value of donation; Donation value; Donated amount; Amount donated; Funds committed; Total funds committed; Total funds; Fund; Total pledge; Total contract value; Total planned budget; Agreed budget; Total agreed budget; Sponsored amount; Sponsorship; Sponsorship amount; Amount funded; Funded amount; Funding amount; Total funding amount; Funding committed; Overall budget; Overall value; Full budget; Whole project budget; Budget of project; Total budget of project; Cash value; Aid total; Value of funding; Project amount
    `,
    grant: `
      Grant; Grant portion; Grant capital; Aid capital; Foreign aid capital; ODA grant; Grant funds; Grant component; NGO grant; NGO contribution;
      Donor contribution; Foreign contribution; Donor funding; Foreign funding; Committed grant; Of which grant; Donor fund;
      Aid portion; Foreign fund
    `,
    counterpart: `
      Counterpart fund; Counterpart funding; Counterpart contribution; Counterpart budget; Local contribution; Matching fund;
      Matching contribution; Domestic contribution; Vietnamese contribution; Counterpart capital; Reciprocal capital; Local fund;
      Local counterpart fund; Vietnamese counterpart fund; Corresponding fund; Counterpart value; Of which counterpart fund;
      Co-financing; Local counterpart contribution; Viet Nam contribution; Counterpart amount
    `,
    committedYear: `
      Committed for the year; Committed in the year; Commitment in the year; Commitment for the year; Committed this year;
      Pledged in the year; New commitment; Newly committed; Annual commitment; Value committed in the year;
      Amount committed in the year; Committed amount for the year; Total committed in the year; Committed fund in the year;
      New commitment in the year; Yearly commitment; Commitment of the year; Total commitment in the year; Pledge in the year;
      Committed value for the year; Budget for the year; Budget in the year; Annual budget; Funds committed in the year
    `,
    disbursed: `
      Disbursed in the period; Disbursed; Disbursement; Amount disbursed; Value disbursed; Total disbursed in the period; Spent; Expenditure;
      Actual disbursement; Disbursement value; Disbursement amount; Disbursed fund; Funds disbursed; Disbursed budget; Annual disbursement;
      Actual expenditure; Amount spent; Actual spending; Spending; Spent in the period; Disbursement of the year; Disbursement for the year;
      Disbursement in the reporting period; Disbursed this year; Total disbursement in the year; Disbursed for the year; Paid;
      Paid out; Expenses; Expended; Implemented value; Delivered; Disbursed aid; Aid disbursed; Funds spent; Budget spent;
      Executed; Actual; Payment; Utilised; Utilized; Amount utilized; Realised; Realized; Value implemented; Money spent;
      Disbursed committed value; Disbursed during; Amount disbursed in the period; Disbursement in period; Disbursed budget in the period; Actual disbursement in the year; Actually disbursed; Amount paid; Implemented; Implemented amount; Amount implemented; Grant disbursed; Disbursed grant; Funds used; Fund used; Used; Amount used; Delivered value; Value delivered; Amount delivered; Actual amount; Actual spend; Spend; Aid spent; Money disbursed; Capital disbursed; Disbursed capital; Transferred; Amount transferred; Funds transferred; Total disbursed in the year; Cash disbursed; Annual expenditure; Annual spending; Expenditure in the year; Received; Amount received; Funds received; Value received; Actual receipts
    `,
    disbursedTotal: `
      Disbursed to date; Cumulative disbursement; Total disbursed to date; Accumulated disbursement; Disbursement to date;
      Disbursed since start; Total disbursed; Cumulative disbursed; Cumulative; Total disbursement; Accumulated disbursed;
      Disbursed cumulatively; Spent to date; Total spent; Total spent to date; Cumulative spending; Cumulative expenditure;
      Expenditure to date; Disbursed from start; Total expenditure to date; Total disbursement to date; Cumulative to date;
      Disbursed cumulative to date; Accumulated; Accumulated to date; Disbursed from beginning; Disbursed since beginning;
      Cumulative disbursement to date; Cumulative disbursed from beginning of project; Disbursed since inception; Cumulative since start
    `,
    disbursedRate: `
      Share disbursed; Disbursement rate; Rate of disbursement; Disbursed (%); Disbursement (%); Disbursement rate (%);
      Rate of disbursement (%); Percentage disbursed; % disbursed; Disbursed percentage; Percent disbursed; Disbursement ratio;
      Disbursement ratio (%); Disbursement/commitment (%); Share disbursed (%); Disbursement percentage; Implementation rate (%);
      Percentage disbursed (%); Execution rate (%); Burn rate (%); Delivery rate (%); Progress (%); Spent (%)
    `,
    inKind: `
      Aid in kind; In kind; In-kind; In-kind contribution; Goods; Goods in kind; Aid goods; Goods donated; Equipment;
      Description of goods; Contribution in kind; In-kind donation; Goods and equipment; In-kind aid; Materials; Items donated; Donated goods; In-kind support; Support in kind; In-kind assistance; Assistance in kind; Goods provided; Kind of goods; Equipment donated; Description of in-kind aid; In-kind items; List of goods; Non-cash; Non-cash aid; Donated equipment
    `,
    note: "Note; Remark; Comment; Observation; Other note; Notes/remarks; Additional note; Remarks/comments; Additional information; Memo",
  },
  values: valuesOfAid,
};
