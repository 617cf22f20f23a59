import type { MarkedPartsText } from "../marked-parts-text.ts";

export const markedParts: MarkedPartsText = {
  reasons: "How well do the reasons hold?",
  parts: {
    reasons: {
      title: "The reasons of the plan",
      task: "Spend one month’s budget on social media: what each amount is for, and how we will know that it works.",
      logged: "Budget exercise",
      practice: {
        lines: [
          { line: "ads", item: "Instagram ads", amount: 400, purpose: "To reach more people" },
          { line: "creative", item: "Photographer, half a day", amount: 180, purpose: "New pictures, ours are from 2021" },
          { line: "tools", item: "Scheduling tool", amount: 70, purpose: "Plan posts ahead" },
        ],
        reference: { reasons: 2 },
        why: "Level 2. “To reach more people” would fit any company, and it explains the largest amount. The photographer has a sensible reason, but one good line does not make level 3: there, each larger amount has one. No figure to watch, no goal of ours.",
      },
    },
    post: {
      title: "The post",
      task: "One post for us, in our voice.",
      logged: "Work sample: one post for us",
      practice: {
        text: "📣 BIG NEWS!!! 📣 We are so excited to announce that starting next month our store will be open on Saturdays from 9 to 12! Come and discover our amazing products! Don’t miss out! #saturday #shopping #shoplocal #weekend #amazing",
        reference: { B4: 1, C5: 2 },
        why: "Brand voice 1: any shop could have posted it, nothing of our three adjectives is in it. Copywriting 2: the facts are there and correct, but the hook is a siren, “amazing” says nothing, and nobody learns why Saturday is worth getting up for. A friendly tone is not yet a voice: rate what stands there.",
      },
    },
    picture: {
      title: "The picture brief",
      task: "What the photo, drawing or clip shows, and why that one. It was optional.",
      logged: "Work sample: picture brief",
      practice: {
        text: "A photo of our shop front in the morning sun with the door open and Mrs K. putting out the sign. Square for the feed, cropped high for the story. People recognise the street, so they know at once that it is us.",
        reference: { C4: 4 },
        why: "Level 4. One clear picture that tells the news without words, fitted to two formats, with a reason. For level 5 we would also hear what it should achieve or what else was weighed. Do not rate how beautiful it would be: nobody has seen it.",
      },
    },
    reply: {
      title: "The reply",
      task: "One public reply to an unhappy customer.",
      logged: "Work sample: one reply to an unhappy customer",
      practice: {
        text: "Hello, we are sorry to hear that. Please send us your order number by private message so that we can look into it. Kind regards, your customer service",
        reference: { B3: 2 },
        why: "Level 2. Polite, but it is what the customer has complained about: no word on the two messages, nothing on the party tomorrow, the work goes back to the customer. Asking for the order number in private is right; level 3 would also show that the message was read.",
      },
    },
  },
  anchors: {
    B3: [
      "Blames the customer, argues, or dodges what went wrong.",
      "Polite but ready-made; it would fit any complaint.",
      "Says sorry for what really happened and offers a way forward.",
      "Warm and clear: takes the deadline seriously, says who does what by when, moves details out of the public eye.",
      "All that, in few words and our own tone: whoever reads along would rather buy from us than before.",
    ],
    B4: [
      "Could be anybody’s, or uses what we never say.",
      "Our adjectives are named, not heard.",
      "Sounds like us in places; slips into ready-made phrases.",
      "Sounds like us throughout, and fits the channel.",
      "We would take it for our own best post: our voice, and something only we could say.",
    ],
    C4: [
      "No picture in it, or one that says something else than the post.",
      "A stock picture: it would fit any company.",
      "A fitting, doable picture of our own.",
      "It tells the news by itself and is thought through for the format.",
      "All that, and it says what it should achieve, or why this one rather than another.",
    ],
    C5: [
      "Errors, or no message: nobody would know what to do.",
      "Correct but flat; the news is buried or shouted.",
      "Clear: a first line that stops, the facts, one thing to do.",
      "Lively and exact; every word works, the length fits the channel.",
      "A line one would read aloud; surprising and clear at once, and nothing could go.",
    ],
  },
  shownBy: {
    B3: "Work sample: reply",
    B4: "Work sample: post",
    C4: "Work sample: picture",
    C5: "Work sample: post",
    C6: "Budget exercise",
  },
};
