// Headings and titles of directives, plans, self-scoring and the summary as officers write them in English.
import type { English } from "#engine/english-words.ts";

const no = "No; Nr; S/N; Serial number; Order; Ser; Ser no; Sr; Sr no; Sl no; Index";
const note = "Note; Remark; Comment; Observation; Notes/remarks; Remarks/comments; Additional information";

export const selfScoreEnglish: English = {
  titles: `
    Self-assessment; Self-scoring; Self assessment; Self-evaluation; Self evaluation; Self-assessment scores; Self-scoring table; Emulation self-scoring; Emulation scores; Scoring table; Emulation scoring; Score sheet;
    Self-assessed scores; Emulation criteria; Self-rating; Emulation points; Scorecard; Self-graded scores
  `,
  headings: {
    no,
    note,
    criterion:
      "Criterion; Criteria; Content; Indicator; Item; Description; Content of assessment; Assessment criteria; Task; Scoring criteria; Evaluation criteria; Name of criterion; Emulation criteria; Content of criteria; Target; Standard; Requirement; Contents; Assessment criterion; Evaluation criterion; Scoring item",
    max: "Maximum; Maximum score; Max; Max score; Max points; Maximum points; Weight; Weight/max score; Standard score; Full score; Full mark; Maximum mark; Weighting; Standard points; Max mark; Possible score; Points available; Score scale; Possible points; Maximum weight; Maximum possible score; Available points; Reference score",
    self: "Own score; Self score; Self-score; Self-assessed score; Self-assessment; Score; Self-assessed points; Self-scored; Self-rating; Achieved score; Score achieved; Self-assessment score; Self-evaluated score; Points claimed; Self points; Self-evaluation; Points achieved; Self-scoring; Own points; Unit's score; Score by unit; Self mark; Awarded points; Points scored; Self-awarded points; Score claimed; Own mark; Self-assigned score",
    evidence:
      "Evidence; Supporting document; Proof; Justification; Explanation; Supporting evidence; Documents; Basis; Evidence document; Reference; Supporting material; Verification; Means of verification; Evidence/documents",
  },
};

export const directiveEnglish: English = {
  titles: `
    Implementation of directives; Implementation of directives and resolutions; Directives; Directives and resolutions; Implementation of Party directives; Implementation of policies; Directives and action programmes;
    Directives and action programmes carried out; Implementation of directives, resolutions; Implementation of resolutions; Implementation of guidelines; Implementation of action programmes; Directives implemented;
    Implementation of documents; Directives carried out; Implementation of Party documents
  `,
  headings: {
    no,
    note,
    document:
      "Document; Directive; Name of document; Directive/resolution; Directive, resolution; Document title; Title of document; Resolution; Directive or resolution; Guiding document; Policy; Policy document; Document reference; Directive/document; Name of directive; Directive/programme; Document implemented; Directive number; Legal document; Reference document; Document/directive",
    content:
      "What was done; Content; Implementation; Content of implementation; Implementation content; Activity; Action taken; Actions; Work done; Activities carried out; Measures; Measures taken; Description; Activities; Action; Implemented activities; Implementation activities; Main activities; Work carried out; Tasks; Steps taken; Contents of implementation; How implemented",
    date: "Date; Time; Date of implementation; Implementation date; Time of implementation; When; Implementation time; Period; Implemented on; Date implemented; Completed on; Completion date; Duration; Month; Date done",
    status:
      "Status; Result; Outcome; Progress; Implementation status; Status of implementation; Implementation result; Result of implementation; Current status; State; Results achieved; Result/status; Status/result; Achievement; Level of completion; Outcomes",
    responsible:
      "Responsible; In charge; Responsible unit; Responsible person; Person in charge; Unit in charge; Responsibility; Lead; Lead unit; Department in charge; Responsible department; Implementing unit; Lead agency; Responsible agency; Implemented by; Officer in charge; Assigned to; Owner; Responsible officer",
  },
};

export const planEnglish: English = {
  titles: `
    Plan for next year; Plans for next year; Plans for the coming year; Plan for the coming year; Work plan; Workplan; Plan for 2025; Plan for 2026; Plan 2025; Plan 2026; Plans for 2025; Plan of work; Directions and tasks; Orientation and tasks; Tasks for 2025; Key tasks;
    Orientation for 2025; Directions for 2025; Tasks for next year; Main tasks; Priorities for 2025; Orientations for 2025; Work programme; Tasks for 2026; Orientation for 2026; Directions for 2026; Targets for 2025; Main tasks for 2025; Priorities for 2026; Activity plan; Key tasks for 2025; Work plan for 2025
  `,
  headings: {
    no,
    note,
    task: "Task; Content; Name of task; Activity; Planned activity; Main task; Planned task; Description; Work; Action; Key task; Item; Content of work; Task/activity; Planned activities; Task description; Activity/task; Priority; Work content; Contents; Job; Objective; Work item; Planned work; Tasks, activities; Main content; Main contents; Name of activity; Planned events; Tasks and activities; Activities to be carried out; To do; Proposed activity; Programme; Content of activity; Content of task; Key activity; Name of planned activity; Activity planned",
    target:
      "Target; Planned target; Quantity; Number; Target number; Planned quantity; Plan; Planned; Planned number; Expected number; Target quantity; Target value; Expected quantity; Planned figure; Quantitative target; Annual target",
    unitOfCount:
      "Unit; Unit of measure; Unit of measurement; Measure; Unit of count; Measurement unit; UoM; Counting unit",
    deadline:
      "Deadline; Due date; Time; Date; Completion date; Time of implementation; Implementation time; When; Timeline; To be completed by; Due; Completion; Schedule; Expected date; Expected time; Target date; Time frame; Timeframe; Expected completion; Planned date; Planned time; Month; Completion deadline; Due by; Finish by; Duration; Period; Quarter; Timing; Implementation period; Period of implementation; Time for implementation; Planned period; Estimated time; Proposed time; Implementation date; End date; Due time; Completion time; Date of completion; Date due; Expected date of completion; Time of completion; By when",
    responsible:
      "Responsible; In charge; Responsible unit; Responsible person; Person in charge; Unit in charge; Responsibility; Lead; Lead unit; Department in charge; Responsible department; Implementing unit; Lead agency; Responsible agency; Implemented by; Officer in charge; Assigned to; Owner; Responsible officer; Lead department",
  },
};

export const summaryEnglish: English = {
  titles: `
    Summary of indicators; Summary; Summary of results; Key figures; Main indicators; Key indicators; Summary table; Main figures; Summary of figures; Summary of main results; Statistics; Statistical summary; List of indicators;
    Indicators; Overview; Summary report; Overview of results; Overview of indicators; Summary of key figures; Summary of main indicators; Key results; Summary of activities; Facts and figures; Key data; Consolidated figures
  `,
  headings: {
    no,
    note,
    name: "Indicator; Name of indicator; Content; Item; Description; Criteria; Contents; Activity; Main indicator; Key indicator; Name; Statistic; Category; Area of work; Performance indicator; Work content; Metric; Field of work",
    unitOfCount:
      "Unit; Unit of measure; Unit of measurement; Measure; Unit of count; Measurement unit; UoM; Counting unit; Calculation unit; Units",
    previous:
      "Same period last year; Last year; Previous year; Prior year; Same period of last year; Same period previous year; Result of last year; Previous period; Previous; Last year's result; Result of previous year; Actual last year; Year before; Last period; Actual of previous year; Previous year result; Prior period; Same period of previous year; Figure last year",
    current:
      "This period; This year; Current year; Current period; Actual; Result; Achieved; Implementation; Number; Quantity; Figure; Value; Reporting period; Reporting year; Result in the year; Actual result; Result of this year; Total; Amount; Actual figure; Figures; Data; Performance; Implemented; Achievement; Result achieved; Actual this year; Realised; Year; Count; Result of reporting period; Current result; Result this period; Done; Carried out; Actual number; Implementation result; Results; Outcome; Actual results; Total achieved; Number achieved; Achieved result; Achieved in the period; Total number; Current figure; Performance this year",
    change:
      "Change; Comparison; Comparison (%); Change (%); Increase/decrease; Increase/decrease (%); Compared with last year; Compared with last year (%); Growth; Growth (%); Difference; Compared to last year; Compared to last year (%); Compared with previous year; Compared with previous year (%); Rate (%); Ratio (%); Increase, decrease; Increase, decrease (%); Year on year; Year on year (%); Compared to previous year (%); Compared to previous year; Compare (%); Compare; Variation; Variation (%); Against last year (%); Growth rate (%); Increase or decrease; Comparison with last year; Comparison with last year (%); Trend; % change; Difference (%); Percentage change; Change from last year; Change from last year (%); Percentage (%); Increase (%); Change on last year (%); Change on last year; Comparison with previous year; Comparison with previous year (%); Versus last year (%); Vs last year (%)",
    plan: "Plan; Planned; Target; Target of the year; Annual plan; Plan of the year; Annual target; Planned figure; Plan for the year; Target for the year; Year plan; Assigned target; Planned target; Yearly plan; Yearly target",
  },
};
