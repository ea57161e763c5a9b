import { ann, ben, cem, dora, eva, gita, noteId } from "../support/people.ts";
import { running, writes, testMoments } from "../support/permission-table.ts";

testMoments([
  {
    moment:
      "in a short pause of Choose: Eva has marked an offer and asked for it, Ann has raised a hand",
    scene: () =>
      writes(running().upTo("inventory"), ann, 1, "pitch")
        .upTo("choose8")
        .does(eva, { type: "writeNote", note: noteId(2), slot: "preference", text: noteId(1) })
        .does(ann, "raiseHand")
        .does(eva, "stop"),
    //                        Ann          Ben                 Cem                 Dora                Eva                 Finn      Gita
    table: `
      join                  | alreadyDone  "                   "                   "                   "                   yes       yes
      leave                 | yes          "                   "                   "                   "                   notSeated notSeated
      choosePlan            | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      chooseKeep            | wrongStatus " " " " notSeated notSeated
      observe               | wrongStatus wrongStatus wrongStatus wrongStatus wrongStatus notSeated notSeated
      answerObserver Ann    | unknownPerson unknownPerson unknownPerson unknownPerson unknownPerson notSeated notSeated
      start                 | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      takeRole chair        | roleTaken    caseGiverRolesApart alreadyDone         roleTaken           roleTaken           notSeated notSeated
      takeRole timekeeper   | roleTaken    caseGiverRolesApart roleTaken           alreadyDone         roleTaken           notSeated notSeated
      takeRole noteTaker    | roleTaken    caseGiverRolesApart roleTaken           roleTaken           alreadyDone         notSeated notSeated
      takeRole caseGiver    | roleTaken    alreadyDone         caseGiverRolesApart caseGiverRolesApart caseGiverRolesApart notSeated notSeated
      layDownRole chair     | notYourRole  notYourRole         notNow              notYourRole         notYourRole         notSeated notSeated
      layDownRole timekeeper| notYourRole  notYourRole         notYourRole         yes                 notYourRole         notSeated notSeated
      layDownRole noteTaker | notYourRole  notYourRole         notYourRole         notYourRole         yes                 notSeated notSeated
      layDownRole caseGiver | notYourRole  yes                 notYourRole         notYourRole         notYourRole         notSeated notSeated
      offerRole chair Ann   | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      answerOffer chair     | notYourRole  "                   "                   "                   "                   notSeated notSeated
      acceptAgreements      | yes          "                   "                   "                   "                   notSeated notSeated
      confirmTrust          | notNow          "                   "                   "                   "                   notSeated notSeated
      wantCase              | notNow          "                   "                   "                   "                   notSeated notSeated
      anotherCase           | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      skipCase              | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      begin                 | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      goRoundAgain          | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      finishTurn            | shortPause   "                   "                   "                   "                   notSeated notSeated
      passTurn              | shortPause   "                   "                   "                   "                   notSeated notSeated
      pause                 | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      resume                | notLeader    notLeader           shortPause          shortPause          notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote preference  | yes          yes                 yes                 yes                 alreadyDone         notSeated notSeated
      writeNote pitch       | unknownSlot  "                   "                   "                   "                   notSeated notSeated
      editNote 1            | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      moveNote 1            | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      mergeNote 1 2         | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      withdrawNote 1        | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      bringNote 1           | notNow       unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      parkNote 1            | notNow       unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      editNote 2            | unknownNote  unknownNote         unknownNote         unknownNote         unknownChoice       notSeated notSeated
      withdrawNote 2        | unknownNote  unknownNote         unknownNote         unknownNote         yes                 notSeated notSeated
      bringNote 2           | unknownNote  unknownNote         unknownNote         unknownNote         notNow              notSeated notSeated
      parkNote 2            | unknownNote  unknownNote         unknownNote         unknownNote         notNow              notSeated notSeated
      revealNotes preference| notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      confirmStep 1         | notYourRole  unknownNote         notYourRole         notYourRole         notYourRole         notSeated notSeated
      raiseHand             | alreadyDone  yes                 yes                 yes                 yes                 notSeated notSeated
      lowerHand Ann         | yes          notLeader           yes                 notLeader           notLeader           notSeated notSeated
      lowerHand Eva         | notLeader    notLeader           alreadyDone         notLeader           alreadyDone         notSeated notSeated
      muteListeners         | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      muteEachPart          | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      showIndicator         | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      stop                  | shortPause   "                   "                   "                   "                   notSeated notSeated
      answerStop goOn       | notNow       notNow              notNow              notNow              yes                 notSeated notSeated
      answerStop skip       | notNow       "                   "                   "                   "                   notSeated notSeated
      answerStop endCase    | notNow       "                   "                   "                   "                   notSeated notSeated
      admit Gita            | notYourRole  unknownPerson       unknownPerson       notYourRole         notYourRole         notSeated notSeated
      turnAway Gita         | notYourRole  unknownPerson       unknownPerson       notYourRole         notYourRole         notSeated notSeated
      removePerson Ben      | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      removePerson Eva      | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      addPaperSeat          | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      discard               | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      close                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      strikeLine question-1 | wrongStatus " " " " notSeated notSeated
      approveMinutes        | wrongStatus " " " " notSeated notSeated
      withdrawApproval      | wrongStatus " " " " notSeated notSeated
      answerRelease Ann     | wrongStatus " " " " notSeated notSeated
      beginAnother          | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      setGroupAside         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      skipRole chair        | notNow  "                   "                   "                   "                   notSeated notSeated
      reportStep            | notNow  "                   "                   "                   "                   notSeated notSeated
    `,
  },
  {
    moment:
      "in a short pause of the round of Judge: Ben asked for it, Eva is away, Gita is at the door with the yes of Cem",
    scene: () =>
      running()
        .upTo("judge", 1)
        .joins(gita, 900)
        .does(cem, { type: "admit", person: gita })
        .drops(eva)
        .later(60_000)
        .does(ben, "stop"),
    //                        Ann          Ben                 Cem                 Dora                Eva                 Finn      Gita
    table: `
      join                  | alreadyDone  "                   "                   "                   "                   yes       waitingAtDoor
      leave                 | yes          "                   "                   "                   "                   notSeated notSeated
      choosePlan            | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      chooseKeep            | wrongStatus " " " " notSeated notSeated
      observe               | wrongStatus wrongStatus wrongStatus wrongStatus wrongStatus notSeated notSeated
      answerObserver Ann    | unknownPerson unknownPerson unknownPerson unknownPerson unknownPerson notSeated notSeated
      start                 | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      takeRole chair        | roleTaken    caseGiverRolesApart alreadyDone         roleTaken           roleTaken           notSeated notSeated
      takeRole timekeeper   | roleTaken    caseGiverRolesApart roleTaken           alreadyDone         roleTaken           notSeated notSeated
      takeRole noteTaker    | roleTaken    caseGiverRolesApart roleTaken           roleTaken           alreadyDone         notSeated notSeated
      takeRole caseGiver    | roleTaken    alreadyDone         caseGiverRolesApart caseGiverRolesApart caseGiverRolesApart notSeated notSeated
      layDownRole chair     | notYourRole  notYourRole         notNow              notYourRole         notYourRole         notSeated notSeated
      layDownRole timekeeper| notYourRole  notYourRole         notYourRole         yes                 notYourRole         notSeated notSeated
      layDownRole noteTaker | notYourRole  notYourRole         notYourRole         notYourRole         yes                 notSeated notSeated
      layDownRole caseGiver | notYourRole  notNow              notYourRole         notYourRole         notYourRole         notSeated notSeated
      offerRole chair Ann   | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      offerRole noteTaker Ann| notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      offerRole noteTaker Eva| notLeader    notLeader           personAway          notLeader           notLeader           notSeated notSeated
      offerRole timekeeper Ann| notLeader    notLeader           roleTaken           notLeader           notLeader           notSeated notSeated
      answerOffer chair     | notYourRole  "                   "                   "                   "                   notSeated notSeated
      acceptAgreements      | yes          "                   "                   "                   "                   notSeated notSeated
      confirmTrust          | notNow          "                   "                   "                   "                   notSeated notSeated
      wantCase              | notNow          "                   "                   "                   "                   notSeated notSeated
      anotherCase           | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      skipCase              | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      begin                 | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      goRoundAgain          | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      finishTurn            | shortPause   "                   "                   "                   "                   notSeated notSeated
      passTurn              | shortPause   "                   "                   "                   "                   notSeated notSeated
      pause                 | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      resume                | notLeader    notLeader           shortPause          shortPause          notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote views       | yes          unknownSlot         yes                 yes                 yes                 notSeated notSeated
      writeNote marks       | unknownSlot  notNow              unknownSlot         unknownSlot         unknownSlot         notSeated notSeated
      editNote 1            | unknownNote  "                   "                   "                   "                   notSeated notSeated
      moveNote 1            | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      mergeNote 1 2         | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      withdrawNote 1        | unknownNote  "                   "                   "                   "                   notSeated notSeated
      bringNote 1           | unknownNote  "                   "                   "                   "                   notSeated notSeated
      parkNote 1            | unknownNote  "                   "                   "                   "                   notSeated notSeated
      revealNotes views     | notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
      confirmStep 1         | notYourRole  unknownNote         notYourRole         notYourRole         notYourRole         notSeated notSeated
      raiseHand             | yes          "                   "                   "                   "                   notSeated notSeated
      lowerHand Ann         | alreadyDone  notLeader           alreadyDone         notLeader           notLeader           notSeated notSeated
      muteListeners         | notLeader    notLeader           shortPause          notLeader           notLeader           notSeated notSeated
      muteEachPart          | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      showIndicator         | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      stop                  | shortPause   "                   "                   "                   "                   notSeated notSeated
      answerStop goOn       | notNow       yes                 notNow              notNow              notNow              notSeated notSeated
      answerStop skip       | notNow       yes                 notNow              notNow              notNow              notSeated notSeated
      answerStop endCase    | notNow       yes                 notNow              notNow              notNow              notSeated notSeated
      admit Gita            | notYourRole  yes                 alreadyDone         notYourRole         notYourRole         notSeated notSeated
      turnAway Gita         | notYourRole  yes                 yes                 notYourRole         notYourRole         notSeated notSeated
      admit Finn            | notYourRole  unknownPerson       unknownPerson       notYourRole         notYourRole         notSeated notSeated
      removePerson Eva      | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      removePerson Ben      | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      removePerson Gita     | notLeader    notLeader           unknownPerson       notLeader           notLeader           notSeated notSeated
      addPaperSeat          | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      discard               | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      close                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      strikeLine question-1 | wrongStatus " " " " notSeated notSeated
      approveMinutes        | wrongStatus " " " " notSeated notSeated
      withdrawApproval      | wrongStatus " " " " notSeated notSeated
      answerRelease Ann     | wrongStatus " " " " notSeated notSeated
      beginAnother          | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      setGroupAside         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      skipRole chair        | notNow  "                   "                   "                   "                   notSeated notSeated
      reportStep            | notNow  "                   "                   "                   "                   notSeated notSeated
    `,
  },
  {
    moment: "in Decide: Eva has typed the next step, Dora was taken out",
    scene: () =>
      writes(running().upTo("decide"), eva, 1, "step").does(cem, {
        type: "removePerson",
        person: dora,
      }),
    //                        Ann          Ben                 Cem                 Dora                Eva                 Finn      Gita
    table: `
      join                  | alreadyDone  alreadyDone         alreadyDone         yes                 alreadyDone         yes       yes
      leave                 | yes          yes                 yes                 notSeated           yes                 notSeated notSeated
      choosePlan            | notLeader    notLeader           notNow              notSeated           notLeader           notSeated notSeated
      chooseKeep            | wrongStatus "           "                   notSeated           wrongStatus         notSeated notSeated
      observe               | wrongStatus wrongStatus wrongStatus notSeated wrongStatus notSeated notSeated
      answerObserver Ann    | unknownPerson unknownPerson unknownPerson notSeated unknownPerson notSeated notSeated
      start                 | wrongStatus  wrongStatus         wrongStatus         notSeated           wrongStatus         notSeated notSeated
      takeRole chair        | roleTaken    caseGiverRolesApart alreadyDone         notSeated           roleTaken           notSeated notSeated
      takeRole timekeeper   | yes          caseGiverRolesApart yes                 notSeated           yes                 notSeated notSeated
      takeRole noteTaker    | roleTaken    caseGiverRolesApart roleTaken           notSeated           alreadyDone         notSeated notSeated
      takeRole caseGiver    | roleTaken    alreadyDone         caseGiverRolesApart notSeated           caseGiverRolesApart notSeated notSeated
      layDownRole chair     | notYourRole  notYourRole         notNow              notSeated           notYourRole         notSeated notSeated
      layDownRole timekeeper| notYourRole  notYourRole         notYourRole         notSeated           notYourRole         notSeated notSeated
      layDownRole noteTaker | notYourRole  notYourRole         notYourRole         notSeated           yes                 notSeated notSeated
      layDownRole caseGiver | notYourRole  notNow              notYourRole         notSeated           notYourRole         notSeated notSeated
      offerRole timekeeper Ann| notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      offerRole timekeeper Dora| notLeader    notLeader           personAway          notSeated           notLeader           notSeated notSeated
      answerOffer timekeeper| notYourRole  notYourRole         notYourRole         notSeated           notYourRole         notSeated notSeated
      acceptAgreements      | yes          yes                 yes                 notSeated           yes                 notSeated notSeated
      confirmTrust          | notNow          notNow                 notNow                 notSeated           notNow                 notSeated notSeated
      wantCase              | notNow          notNow                 notNow                 notSeated           notNow                 notSeated notSeated
      anotherCase           | notLeader    notLeader           notNow                 notSeated           notLeader           notSeated notSeated
      skipCase              | notLeader    notLeader           notNow                 notSeated           notLeader           notSeated notSeated
      begin                 | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      goRoundAgain          | notLeader    notLeader           notNow                 notSeated           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           notNow              notSeated           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      finishTurn            | notYourTurn  notYourTurn         notYourTurn         notSeated           notYourTurn         notSeated notSeated
      passTurn              | notYourTurn  notYourTurn         notYourTurn         notSeated           notYourTurn         notSeated notSeated
      pause                 | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      resume                | notLeader    notLeader           alreadyDone         notSeated           notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notSeated           yes                 notSeated notSeated
      writeNote step        | unknownSlot  yes                 unknownSlot         notSeated           yes                 notSeated notSeated
      writeNote choices     | unknownSlot  notNow              unknownSlot         notSeated           unknownSlot         notSeated notSeated
      editNote 1            | unknownNote  unknownNote         unknownNote         notSeated           yes                 notSeated notSeated
      moveNote 1            | notYourRole  notYourRole         notYourRole         notSeated           unknownNote         notSeated notSeated
      mergeNote 1 2         | notYourRole  notYourRole         notYourRole         notSeated           unknownNote         notSeated notSeated
      withdrawNote 1        | unknownNote  unknownNote         unknownNote         notSeated           yes                 notSeated notSeated
      bringNote 1           | unknownNote  unknownNote         unknownNote         notSeated           notNow              notSeated notSeated
      parkNote 1            | unknownNote  unknownNote         unknownNote         notSeated           notNow              notSeated notSeated
      revealNotes step      | notLeader    notLeader           unknownSlot         notSeated           notLeader           notSeated notSeated
      confirmStep 1         | notYourRole  yes                 notYourRole         notSeated           notYourRole         notSeated notSeated
      confirmStep 2         | notYourRole  unknownNote         notYourRole         notSeated           notYourRole         notSeated notSeated
      raiseHand             | yes          yes                 yes                 notSeated           yes                 notSeated notSeated
      lowerHand Ann         | alreadyDone  notLeader           alreadyDone         notSeated           notLeader           notSeated notSeated
      lowerHand Dora        | notLeader    notLeader           alreadyDone         notSeated           notLeader           notSeated notSeated
      muteListeners         | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      muteEachPart          | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      showIndicator         | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      stop                  | yes          yes                 yes                 notSeated           yes                 notSeated notSeated
      answerStop goOn       | notNow       notNow              notNow              notSeated           notNow              notSeated notSeated
      admit Dora            | notYourRole  unknownPerson       unknownPerson       notSeated           notYourRole         notSeated notSeated
      turnAway Dora         | notYourRole  unknownPerson       unknownPerson       notSeated           notYourRole         notSeated notSeated
      removePerson Dora     | notLeader    notLeader           unknownPerson       notSeated           notLeader           notSeated notSeated
      removePerson Ann      | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      addPaperSeat          | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      discard               | notLeader    notLeader           notNow              notSeated           notLeader           notSeated notSeated
      close                 | notLeader    notLeader           yes                 notSeated           notLeader           notSeated notSeated
      strikeLine question-1 | wrongStatus "           "                   notSeated           wrongStatus         notSeated notSeated
      approveMinutes        | wrongStatus "           "                   notSeated           wrongStatus         notSeated notSeated
      withdrawApproval      | wrongStatus "           "                   notSeated           wrongStatus         notSeated notSeated
      answerRelease Ann     | wrongStatus "           "                   notSeated           wrongStatus         notSeated notSeated
      beginAnother          | wrongStatus  wrongStatus         wrongStatus         notSeated           wrongStatus         notSeated notSeated
      setGroupAside         | wrongStatus  wrongStatus         wrongStatus         notSeated           wrongStatus         notSeated notSeated
      skipRole chair        | notNow       notNow              notNow              notSeated           notNow              notSeated notSeated
      reportStep            | notNow       notNow              notNow              notSeated           notNow              notSeated notSeated
    `,
  },
]);
