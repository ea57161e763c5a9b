import type { Signs } from "./signs.ts";

export const ENGLISH: Signs = {
  little: ["and/but/so/then/well/now/ok/okay/please/also", "i think/believe/guess/feel [that]"],
  facts: [
    "^can/could/would you [please/also/maybe/just] tell/say/give/describe/explain/repeat/show",
    ",tell/show us/me",
    ",describe/explain",
    ",say more",
    ",help me/us [to] understand/see",
    ",i'd like/love to know/hear/understand",
    ",i would like/love to know/hear/understand",
    ",i'm curious/interested/wondering",
    ",i am curious/interested/wondering",
    "^have/did/do you ever .. experience*/feel/felt/see/seen/notice*/been/meet/met/know/known",
    ",i wonder",
  ],
  asks: [
    "^what/who/whom/whose/which/where/when/how/why",
    "^in/on/at/to/for/from/with/by what/which/whom/whose",
    ",what/who/where/which/how/why do/does/did/is/are/was/were/would/will",
    ",does/did it/that/this/he/she/they/you",
  ],
  disguised: {
    tried: [
      "^have/haven't/had/did you/they/anyone [ever/already/also/maybe/really/not/even] thought/think/tried/try/considered/consider/explored/looked",
      "^have/haven't you ever/already/not",
      "^ever/already thought/tried/considered",
      "^has/have/did anyone/anybody/somebody/someone/nobody .. suggest*/recommend*/propos*/advis*",
    ],
    whyNot: [
      "^why not",
      "^why don't/didn't/haven't/can't/couldn't/wouldn't/won't/doesn't/hasn't you/we/someone/somebody/he/she/they",
      "^why do/did/can/could/would/have you .. not",
      "is there any/a/some reason [why] you haven't/don't/didn't/can't/couldn't/won't/wouldn't",
      "what stops/keeps/prevents/stopped you from just/simply",
    ],
    negated: [
      "^isn't/aren't/wouldn't/couldn't/shouldn't/mightn't/can't/mustn't *",
      "^don't/didn't/haven't/won't/hadn't/doesn't you/we/they/it/that/anyone/someone/somebody",
      "^do/should/could/can/would/must/might/is/are you/we/it/there/that not",
      "^is/are ... not the/a/better/time/an/also/enough",
      ",couldn't/shouldn't/wouldn't/can't/don't/isn't you/it/that/we $",
    ],
    idea: [
      "^would/could/might/may/can/will it .. help/work/make/pay/idea/better/wise/good/useful/possible/worth/smart/easier/sense/option",
      "^is/was it .. possible/idea/option/worth/better/wise/time/conceivable/thinkable [to/for/that]",
      "^do you think/believe/feel it/that would/could/might .. help/work/be/make",
      "^would/could/might a/an/some/the/another ... help/work",
      "how would it be/feel to/if you",
    ],
    couldYou: [
      "^can/could/would you .. maybe/perhaps/just/simply/instead/first/possibly",
      "^can/could you ask/talk/speak/call/take/move/leave/let/stop/start/invite/involve/write/try/hand/share/bring/make/go/get/use",
      "^shall/should i/we [not/just/maybe] send/ask/call/help",
    ],
    whatIf: [
      "^what if you/we/he/she/they/somebody/someone/your",
      "^if you/we ... $",
      "what would/might/could happen/change if you/we just/simply/only/instead/stopped/started/told/asked/said/tried/let",
    ],
    howAbout: ["^how about", "^what about a/an/*ing", "what do you think of/about *ing"],
    willing: [
      "^are/would/could you [be] .. willing/open/prepared/ready/able to",
      "^would/could you consider/dare/try/think",
      "^can/could you imagine *ing",
    ],
  },
  proposals: {
    should: [
      "you/we [really/just/also/simply/always/only/probably/definitely/maybe/perhaps/still/then/all] should/must/ought/could/might/can/shouldn't/mustn't",
      "you'd/we'd better",
      "you/we had better",
      "you [really/just/also/simply/still/do] have/need/got to",
      "you've got to",
      "you don't have to",
    ],
    inYourPlace: [
      "if i were/was you/him/her/in",
      "in your place/shoes/position",
      "i'd",
      "i would/wouldn't",
    ],
    recommends: [
      "my advice/tip/suggestion/recommendation",
      "i [can/really/strongly] suggest/recommend/advise/propose",
    ],
    better: [
      "it would/might/could/may be better/best/good/wise/useful/idea/helpful/smart",
      "it's/it is/that's [always/probably] better/best/wise/important/time/an [idea]",
      "the best/first/only/next/easiest/most thing/step/way/option/important",
      "an/one/the idea is/would/to",
      "would/will/could/might [really/certainly] help/do you/here/him/her/them/wonders",
      "there's/there is a good/great/nice/useful",
      "no way around",
    ],
    ownRecipe: [
      "what/that/this/it [always/really/also] helped/helps/worked/works [for] me/us",
      "i/we always/usually *",
    ],
  },
  imperatives: [
    "[just/simply/maybe/perhaps/always/never/first/next] [time] ask/tell/try/put/make/let/give/go/take/start/stop/keep/set/call/write/say/talk/send/use/involve/get/find/look/wait/bring/leave/move/plan/invite/check/read/speak/stand/trust/choose/focus/turn/accept/share/split/hand/draw/sign/listen/stay/avoid/arrange/book/consider/remember/think/prepare/allow/document/report/learn/do/be",
    "don't/never/always *",
  ],
};
