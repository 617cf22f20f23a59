import type { WorkSamplesText } from "../work-samples-text.ts";

export const workSamples: WorkSamplesText = {
  name: "Work samples",
  title: "Work samples",
  help: [
    "One post for us and one reply to an unhappy customer, in our voice. Change the two tasks before you hand anything out.",
    "Read filled hand-outs back, or paste the texts below. Codes only, so that they can be marked blind.",
  ],
  columns: { code: "Code", post: "Post", picture: "Picture brief", reply: "Reply", received: "Received" },
  codeNote: "The candidate’s code, as in Candidates. No names here.",
  pictureNote: "Optional for the candidate: left blank, it is not rated and counts against nobody.",
  tasks: {
    post: {
      label: "The post is about",
      text: "From next month we are also open on Saturday mornings, from 9 to 12. Write the post that tells our customers.",
    },
    reply: {
      label: "The customer wrote",
      text: "Ordered a birthday present two weeks ago, wrote to you twice, heard NOTHING. Today it came – broken. The party is tomorrow. Thanks a lot, never again!!",
    },
  },
  handOut: {
    name: "Work sample hand-out",
    title: "A short work sample",
    help: [
      "Write as if you worked for us already. Half an hour is enough: we look for how you think and write, not for polish.",
      "Only the code stands here. Please sign nothing with your own name: what you write is read without it.",
      "Use whatever you would use at work, and say so if you used an AI tool. Nothing of it will be published.",
    ],
    code: "Your code",
    mission: "What the job is for",
    voice: "Our voice",
    adjectives: "We are",
    say: "We say",
    neverSay: "We never say",
    samplePost: "A post of ours",
    noVoice: "We have not put our voice into words yet: write as you think we should sound.",
    tasks: {
      post: { title: "1. One post for us", ask: "Choose the channel yourself and name it.", answer: "Your post" },
      picture: {
        title: "2. The picture for it (optional)",
        ask: "In a few sentences: what does the photo, drawing or clip show, and why that one?",
        answer: "Your picture brief",
      },
      reply: {
        title: "3. One reply to an unhappy customer",
        ask: "Everybody can read the comment below. Write the answer that you would post under it.",
        answer: "Your reply",
      },
    },
  },
};
