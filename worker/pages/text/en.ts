import type { PageTexts } from "../page-text.ts";

export const ENGLISH: PageTexts = {
  privacy: {
    title: "Privacy",
    sections: [
      [
        "In short",
        "What your group says is never recorded: the app hears and sees nothing of your meeting. What you type is kept for the session only and erased {hours} hours after it has ended at the latest.",
      ],
      [
        "What is kept",
        "The name you sit down with, your role, your own microphone's state while you are connected, and what you write: questions, advice, notes and the next step. Words are encrypted with a key of that one session, and the key is kept apart from them.",
        "Your Zoom account is known here only as a code that cannot be turned back into it.",
      ],
      [
        "If your group wants to be known again",
        "After a session each of you can say that the panel shall know the group again. Then names, dates, roles, next steps with what became of them, and counts of the evaluation are kept, encrypted with a key of that one group; nothing of any case. You can leave at any time: what is yours is erased, and with the last of you all of it.",
        "Whoever has no Zoom account is known to their group by a key that their own browser keeps; here it is known only as a code that cannot be turned back into it, and forgotten when it has not been used for 400 days. The group may give an organiser a link to the days of its sessions and how many came; a name stands there only by that person's own yes.",
      ],
      [
        "Who sees it",
        "Each note says on the panel who will see it, and when. The operator, {operator}, cannot read notes in the database; whoever runs the servers could in principle change the software so that it could.",
        "Zoom carries the meeting and knows who opened the app. Cloudflare runs the servers. Neither is sent anything you write for a purpose of its own.",
      ],
      [
        "On your device",
        "The panel keeps a pass to come back to your seat, your language, and whether you have seen the tour. There are no cookies, no statistics and no advertising.",
      ],
      [
        "Erasing it",
        "Nothing needs to be done: a session erases itself. Removing the app from your Zoom account also erases what you wrote in sessions that are still kept.",
      ],
      ["Questions", "Write to {operator}: {contact}"],
    ],
  },
  support: {
    title: "Support",
    sections: [
      [
        "Opening the panel",
        "Join a Zoom meeting, choose Apps in the toolbar, and then Intervision. Everybody opens it in their own Zoom; three people are enough to start.",
      ],
      [
        "The panel stays empty",
        "Close the app in the meeting and open it again. If it still stays empty, ask whoever administers Zoom for you whether the app is allowed.",
      ],
      [
        "Removing the app",
        "In the Zoom App Marketplace choose Manage, then Added Apps, then Remove beside Intervision. What you wrote in sessions that are still kept is then erased.",
      ],
      ["More help", "Write to {operator}: {contact}"],
    ],
  },
  terms: {
    title: "Terms of use",
    sections: [
      [
        "What it is for",
        "Intervision helps colleagues to think through cases at work. It is no therapy, no supervision by a professional and no help in an emergency.",
      ],
      [
        "What you promise",
        "You treat what the others say as confidential, leave out names of clients, and keep to the rules of your own organisation.",
      ],
      [
        "What we promise",
        "We run it with care and erase sessions as the privacy page says. It is provided as it is: we cannot promise that it is always there or free of errors.",
      ],
      ["Who we are", "{operator}: {contact}"],
    ],
  },
  installed: {
    title: "Intervision is installed",
    sections: [
      [
        "What now?",
        "Join a Zoom meeting, choose Apps in the toolbar, and then Intervision. You can close this page.",
      ],
    ],
  },
  notInstalled: {
    title: "Intervision is not installed",
    sections: [
      [
        "What happened?",
        "Zoom did not confirm the installation, or it took longer than ten minutes. Nothing was changed.",
      ],
      ["What now?", "Start again from the page where you found the app. Help: {contact}"],
    ],
  },
};
