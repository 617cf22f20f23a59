import type { PostingCheckText } from "../posting-check-text.ts";

export const postingCheck: PostingCheckText = {
  findings: {
    "young-team": { reason: "tells older people to stay away", instead: "a team that tries things out and decides quickly" },
    "age-limit": { reason: "sets an age, which hardly any job may do", instead: "the experience that the job needs" },
    "digital-native": { reason: "means young people only", instead: "at home on the platforms that we use" },
    "recent-graduate": { reason: "shuts out everybody who is older", instead: "suited to a first job; we train you" },
    "experience-limit": { reason: "shuts out older people", instead: "at least one year of experience; the pay is [from–to]" },
    "native-speaker": { reason: "asks for an origin, not for a skill", instead: "writes English without mistakes" },
    nationality: { reason: "chooses by origin", instead: "allowed to work here, or with our help" },
    "family-free": { reason: "shuts out parents and carers", instead: "evening work on launch days, told a month ahead" },
    gender: { reason: "speaks to one sex only", instead: "the same sentence with “you” or “the person”" },
    health: { reason: "shuts out people who are ill or disabled", instead: "what the job involves, such as carrying a camera of 5 kg" },
    looks: { reason: "chooses by looks", instead: "comfortable on camera" },
    religion: { reason: "chooses by faith", instead: "respectful of people of every faith" },
    residence: { reason: "chooses by address", instead: "in our office on [these days]" },
    car: { reason: "chooses by means unless the job itself drives", instead: "able to reach [three shops in one day]" },
    record: { reason: "asks for what only a few jobs may ask", instead: "nothing; leave it out" },
    union: { reason: "shuts out members of a union, who are protected", instead: "nothing; leave it out" },
    "private-account": { reason: "asks for what is private", instead: "one or two public pieces of work" },
  },
  sentence: (wording, { reason, instead }) => `“${wording}” ${reason}. Write instead: ${instead}.`,
  more: (count) => (count === 1 ? " One more wording is named in the job post." : ` ${count} more wordings are named in the job post.`),
};
