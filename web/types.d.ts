// What stands on `window`, and the shapes of what several modules hand on. For the check of types alone.

/** A call as `followup call compile` writes it. Chances are whole millionths. */
interface CompiledCall {
  format: number;
  id: string;
  title: string;
  level: string;
  minutes: number;
  you: string;
  employer: { name: string; job: string; company: string };
  truth: string;
  yes: string;
  hang_up: string;
  meters: { name: string; low: number; high: number }[];
  moods: number[][];
  changes: { mood: number[] }[];
  beats: CallBeat[];
  start: CallState;
  /** How the two reach each other where a beat does not say; by phone if it is missing. */
  channel?: string;
  /** Whose name an inbox shows beside the learner's letters. */
  from?: string;
  secrets?: { name: string; weight: number; truth: string }[];
  /** The usual word for each place that somebody's own words can fill. */
  own?: Record<string, string>;
}

/** What can be known in a call with secrets: see followup.calls.knowing. */
interface CallBeliefs {
  format: number;
  id: string;
  beat: number[];
  mood: number[];
  alike: Record<string, number[][]>;
  yes: number[];
  best: number[];
  hang_up_slip: number[];
  knows: number[][];
  choices: number[];
  choice: number[];
  after: number[];
  slip: number[];
  under: (number | null)[][];
  ways: number[];
  to: number[];
}

/** A beat's id, and a mood's index. */
interface CallState {
  beat: string;
  mood: number;
}

/** One thing that somebody says. Its lists have a value for each of its moods. */
interface CallBeat {
  id: string;
  speaker: string;
  says: string;
  plain?: string;
  thinks?: string | Record<string, string>;
  moods: number[];
  channel?: string;
  /** The part of a letter that is chosen here. */
  part?: string;
  /** When it is. */
  at?: string;
  /** What a letter that comes here is about. */
  subject?: string;
  /** The rung that the call ends on here. */
  ends?: string;
  choices?: CallChoice[];
  yes?: number[];
  best?: string[];
  hang_up_slip?: number[];
}

/** A choice; hanging up too, where it goes on somewhere: it has no words, and stands last. */
interface CallChoice {
  id: string;
  says: string;
  plain?: string;
  skill: string;
  why: string;
  change: number;
  /** Which of `leads` counts in a mood, or under each secret in it; null where it is not on offer. */
  lead: (number | null | (number | null)[])[];
  leads: Record<string, number>[];
  after: number[];
  slip: number[];
}

/** A workshop's run sheet; times in minutes. */
interface RunSheet {
  id: string;
  /** The file of one that somebody changed. */
  text?: string;
  title: string;
  minutes: number;
  segments: RunSegment[];
}

interface RunSegment {
  id: string;
  title: string;
  aim: string;
  least: number;
  usual: number;
  most: number;
  isBreak: boolean;
  drop: number;
  say: string[];
  you: string[];
  they: string[];
  show: [page: string, words: string][];
  cut: string;
  rounds: { times: number; once: RunStep[]; each: RunStep[] } | null;
}

/** A run sheet as its file has it; `people` is 0 where it does not say how many come. A part that is `out` only waits in the file. */
interface SheetFile {
  id: string;
  title: string;
  minutes: number;
  place: string;
  group: string;
  people: number;
  prepare: string[];
  segments: SheetPart[];
}

interface SheetPart extends RunSegment {
  id: string;
  slides: string[];
  out: boolean;
}

/** A step of a round; its times are seconds. */
interface RunStep {
  id?: string;
  title: string;
  they: string;
  least: number;
  usual: number;
  most: number;
  /** Of which round it is; 0 before the first. */
  round?: number;
}

/** A real follow-up. `date` is null while the text `dateText` can be read in two ways. */
interface RecordRow {
  date: string | null;
  employer: string;
  result: string;
  job: string;
  stage: string;
  channel: string;
  note: string;
  extra: string[];
  dateText: string;
  line: number;
  /** Not so for an application that nobody followed up. */
  followed?: boolean;
  /** The row's own name, once it is kept. */
  id?: string;
}

/** A list that the device keeps. `names` are columns that are not ours, `aside` values that could not be read. */
interface KeptList<E> {
  names: string[];
  entries: E[];
  aside: unknown[];
  /** How often it was written. */
  revision: number;
}

/** A row of somebody's own list; what is still asked about is null. */
interface ImportedRow {
  line: number;
  date: string | null;
  employer: string | null;
  job: string;
  stage: string;
  channel: string;
  result: string | null;
  note: string;
  followed: boolean | null;
  /** The day of the follow-up, where the list notes it. */
  followed_on?: string;
}

/** A question about a list. */
interface ImportAsk {
  about: "word" | "dates" | "date" | "encoding" | "column" | "sheet" | "followed-up";
  /** The word, the date or the field that it is about; may be empty. */
  word: string;
  /** The lines that wait for the answer. */
  lines: number[];
  /** The answers that are offered, the likeliest first. */
  choices: string[];
  /** What helps to choose, for each choice; empty where nothing does. */
  shows: string[];
  /** The lines for which the list itself says yes, where it asks which were followed up. */
  likely?: number[];
}

interface ImportAnswer {
  about: string;
  word: string;
  /** For "followed-up" it is none, all, or the lines. */
  answer: string | number[];
}

/** One row of cells, and the line where it starts; no cells where its quotes do not close. */
interface SheetLine {
  line: number;
  cells: string[] | null;
}

/** A table, without its empty rows. Its name is empty for a text file. */
interface Sheet {
  name: string;
  lines: SheetLine[];
}

/** Which column of a table is what. */
interface FoundColumns {
  /** The heading of each field; null where there is none. */
  headings: (string | null)[];
  /** The place of each field; -1 where there is none. */
  places: number[];
  /** All headings. */
  titles: string[];
  line: number;
  /** The place of the headings among the table's lines. */
  at: number;
  /** Whether these are the columns of a record. */
  isRecord: boolean;
  /** The place where a record says what was followed up; -1 where it does not. */
  followed: number;
  /** The places of the columns in which a list notes its own follow-ups. */
  followUps: number[];
  /** The place where a record keeps values that nobody can read; -1 where it does not. */
  aside: number;
  /** The places of a record's columns that are not ours. */
  others: number[];
  questions: ImportAsk[];
}

/** What was understood of a list. Each line of data is in exactly one of rows, aside and bad. */
interface Understood {
  columns: FoundColumns;
  order: string;
  /** The line that shows the order of day and month. */
  because: number | null;
  /** Whether that line shows it only because the other day would be after today. */
  byToday: boolean;
  encoding: string;
  rows: ImportedRow[];
  questions: ImportAsk[];
  aside: { line: number; why: string }[];
  /** Values that nobody can read, which a record of ours kept. */
  kept: unknown[];
  bad: { line: number; field: string; problem: string }[];
  /** What each word of the results means, and in how many rows it stands. */
  words: Map<string, { meant: string | null; rows: number }>;
  /** A record's other columns, by line. */
  extras: Map<number, string[]>;
  /** The date of each line that has one, as it is written. */
  dates: Map<number, string>;
}

/** A practice call in the learner's list. */
interface PracticeEntry {
  call: string;
  title: string;
  rung: string;
  yes: string;
  when: string;
  hungUp?: boolean;
  well?: boolean;
  again?: boolean;
  id?: string;
}

/** A real call that somebody means to make. */
interface Plan {
  employer: string;
  day: string;
  say: string;
  /** What the call was prepared with; plans from before have none. */
  prepared?: Prepared;
  id?: string;
}

interface HTMLElementTagNameMap {
  "fu-voice": import("./components/fu-voice.js").FuVoice;
}

/** What somebody tells of a real call that they prepare. All are texts of one line, empty where nothing was told. */
interface Prepared {
  /** What happened: a key of the moments. */
  moment: string;
  you: string;
  employer: string;
  job: string;
  /** The day on which it happened, year-month-day. */
  when: string;
  told: string;
  ask: string;
  number: string;
  mine: string;
  hours: string;
}

interface FoundPlace {
  location: string;
  title: string;
  text: string;
}

interface Window {
  /** Whether the components have begun: the frame looks. */
  followUpBegun?: boolean;
  followUpCalls?: Record<string, CompiledCall>;
  followUpBeliefs?: Record<string, CallBeliefs>;
  /** Every practice call, easy ones first. */
  followUpList?: import("./practice/way-on.js").KnownCall[];
  followUpFrames?: { frameView: typeof import("./call/frame.js").frameView };
  followUpOwn?: typeof import("./prepare/words.js");
  followUpReview?: { loadBeliefs: typeof import("./call/load-beliefs.js").loadBeliefs, reviewView: typeof import("./call/review-view.js").reviewView };
  followUpAfter?: typeof import("./practice/after-call.js").afterCall;
  /** What hears own words, and its table: see hearing.js. */
  followUpHearing?: {
    open(phone: import("./call/phone.js").Phone, address: string, also: boolean): Promise<import("./hearing/field.js").Field>;
    review: typeof import("./hearing/own-review.js").ownReview;
  };
  followUpTable?: string;
  followUpAlso?: Record<string, import("./hearing/field.js").Also>;
  followUpSheets?: RunSheet[];
  /** The files of the run sheets, as JSON, by their ids. */
  followUpSheetFiles?: Record<string, string>;
  /** What reads run sheets that somebody changed: see sheets.js. */
  followUpReading?: typeof import("./sheet/opening.js");
  /** The HTML of each printed page, by its address. */
  followUpPapers?: Record<string, string>;
  /** Records and plays: see voice.js. */
  followUpVoice?: {
    open: (host: import("./components/fu-voice.js").FuVoice) => import("./voice/panel.js").Panel;
    quiet: () => void;
    showTakes: typeof import("./voice/takes-list.js").showTakes;
  };
  /** Makes the step that understands a list: see import.js. */
  followUpImport(bytes: Uint8Array, options: {
    name: string; today: string; add: (rows: RecordRow[], extraColumns: string[]) => void; cancel: () => void;
  }): Promise<HTMLElement>;
  followUpWorkbook?: (bytes: Uint8Array) => Sheet[];
  followUpSearch(index: { docs: FoundPlace[] }): (words: string) => FoundPlace[];
  /** The index that the generator's search plugin writes. */
  __index: { docs: FoundPlace[] };
  /** What Safari before 14.1 calls it. */
  webkitAudioContext?: typeof AudioContext;
  /** Jupyter, once it runs. It comes without types. */
  jupyterapp?: unknown;
}

/** A selector that names links finds links, whatever it says of their attributes. */
interface ParentNode {
  querySelectorAll(selectors: `a[${string}]`): NodeListOf<HTMLAnchorElement>;
}

interface Navigator {
  /** Only some browsers know it. */
  connection?: { saveData: boolean };
  getBattery?: () => Promise<EventTarget & { charging: boolean; level: number; onchargingchange: () => void; onlevelchange: () => void }>;
}

interface Screen {
  /** Whether there is another one; only some browsers tell it. */
  isExtended?: boolean;
}
