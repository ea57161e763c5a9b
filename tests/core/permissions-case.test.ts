import { ann, cem, dora, eva } from "../support/people.ts";
import { running, writes, testMoments } from "../support/permission-table.ts";

testMoments([
  {
    moment:
      "in State, the case giver tells, the chair is offered to Eva, Ann has accepted the agreements",
    scene: () =>
      running()
        .does(ann, "acceptAgreements")
        .upTo("state")
        .does(cem, "begin", { type: "offerRole", role: "chair", to: eva }),
    //                        Ann          Ben                 Cem                 Dora                Eva                 Finn      Gita
    table: `
      join                  | alreadyDone  "                   "                   "                   "                   yes       yes
      leave                 | yes          "                   "                   "                   "                   notSeated notSeated
      choosePlan            | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
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
      offerRole chair Ben   | notLeader    notLeader           caseGiverRolesApart notLeader           notLeader           notSeated notSeated
      offerRole chair Cem   | notLeader    notLeader           alreadyDone         notLeader           notLeader           notSeated notSeated
      offerRole timekeeper Ann|notLeader   notLeader           roleTaken           notLeader           notLeader           notSeated notSeated
      offerRole caseGiver Ann|notLeader    notLeader           roleTaken           notLeader           notLeader           notSeated notSeated
      answerOffer chair     | notYourRole  notYourRole         notYourRole         notYourRole         yes                 notSeated notSeated
      answerOffer timekeeper| notYourRole  "                   "                   "                   "                   notSeated notSeated
      acceptAgreements      | alreadyDone  yes                 yes                 yes                 yes                 notSeated notSeated
      confirmTrust          | notNow  notNow                 notNow                 notNow                 notNow                 notSeated notSeated
      wantCase              | notNow  notNow                 notNow                 notNow                 notNow                 notSeated notSeated
      anotherCase           | notLeader    notLeader           notNow                 notLeader           notLeader           notSeated notSeated
      skipCase              | notLeader    notLeader           notNow                 notLeader           notLeader           notSeated notSeated
      begin                 | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      goRoundAgain          | notLeader    notLeader           notNow                 notLeader           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      finishTurn            | notYourTurn  "                   "                   "                   "                   notSeated notSeated
      passTurn              | notYourTurn  "                   "                   "                   "                   notSeated notSeated
      pause                 | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      resume                | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote associations| unknownSlot  "                   "                   "                   "                   notSeated notSeated
      writeNote question    | unknownSlot  "                   "                   "                   "                   notSeated notSeated
      editNote 1            | unknownNote  "                   "                   "                   "                   notSeated notSeated
      moveNote 1            | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      mergeNote 1 2         | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      withdrawNote 1        | unknownNote  "                   "                   "                   "                   notSeated notSeated
      bringNote 1           | unknownNote  "                   "                   "                   "                   notSeated notSeated
      parkNote 1            | unknownNote  "                   "                   "                   "                   notSeated notSeated
      revealNotes preference| notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
      confirmStep 1         | notYourRole  unknownNote         notYourRole         notYourRole         notYourRole         notSeated notSeated
      raiseHand             | yes          "                   "                   "                   "                   notSeated notSeated
      lowerHand Ann         | alreadyDone  notLeader           alreadyDone         notLeader           notLeader           notSeated notSeated
      muteListeners         | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      muteEachPart          | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      showIndicator         | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      stop                  | yes          "                   "                   "                   "                   notSeated notSeated
      answerStop goOn       | notNow       "                   "                   "                   "                   notSeated notSeated
      answerStop endCase    | notNow       "                   "                   "                   "                   notSeated notSeated
      admit Gita            | notYourRole  unknownPerson       unknownPerson       notYourRole         notYourRole         notSeated notSeated
      turnAway Gita         | notYourRole  unknownPerson       unknownPerson       notYourRole         notYourRole         notSeated notSeated
      removePerson Ann      | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      removePerson Ben      | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      removePerson Cem      | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      addPaperSeat          | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      discard               | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      strikeLine question-1 | wrongStatus " " " " notSeated notSeated
      approveMinutes        | wrongStatus " " " " notSeated notSeated
      withdrawApproval      | wrongStatus " " " " notSeated notSeated
      answerRelease Ann     | wrongStatus " " " " notSeated notSeated
      beginAnother          | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      setGroupAside         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      skipRole chair        | notNow  "                   "                   "                   "                   notSeated notSeated
      reportStep            | notNow  "                   "                   "                   "                   notSeated notSeated
      close                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
    `,
  },
  {
    moment:
      "in the round of Explore, Ann has asked and keeps a draft, Dora is on turn, the clock is halted",
    scene: () =>
      writes(running().upTo("explore"), ann, 1, "questionDraft")
        .upTo("explore", 1)
        .does(cem, "begin")
        .does(ann, "finishTurn")
        .does(dora, "pause"),
    //                        Ann          Ben                 Cem                 Dora                Eva                 Finn      Gita
    table: `
      join                  | alreadyDone  "                   "                   "                   "                   yes       yes
      leave                 | yes          "                   "                   "                   "                   notSeated notSeated
      choosePlan            | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
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
      answerOffer chair     | notYourRole  "                   "                   "                   "                   notSeated notSeated
      acceptAgreements      | yes          "                   "                   "                   "                   notSeated notSeated
      confirmTrust          | notNow          "                   "                   "                   "                   notSeated notSeated
      wantCase              | notNow          "                   "                   "                   "                   notSeated notSeated
      anotherCase           | notLeader    notLeader           notNow                 notLeader           notLeader           notSeated notSeated
      skipCase              | notLeader    notLeader           notNow                 notLeader           notLeader           notSeated notSeated
      begin                 | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      goRoundAgain          | notLeader    notLeader           notNow                 notLeader           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      finishTurn            | notYourTurn  notYourTurn         notYourTurn         yes                 notYourTurn         notSeated notSeated
      passTurn              | notYourTurn  notYourTurn         yes                 yes                 yes                 notSeated notSeated
      pause                 | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      resume                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote questionDraft|yes          unknownSlot         yes                 yes                 yes                 notSeated notSeated
      writeNote questionsAsked|unknownSlot unknownSlot         unknownSlot         unknownSlot         yes                 notSeated notSeated
      editNote 1            | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      moveNote 1            | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      mergeNote 1 2         | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      withdrawNote 1        | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      bringNote 1           | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      parkNote 1            | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      revealNotes questionDraft|notLeader  notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
      confirmStep 1         | notYourRole  unknownNote         notYourRole         notYourRole         notYourRole         notSeated notSeated
      raiseHand             | yes          "                   "                   "                   "                   notSeated notSeated
      lowerHand Ann         | alreadyDone  notLeader           alreadyDone         notLeader           notLeader           notSeated notSeated
      muteListeners         | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      muteEachPart          | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      showIndicator         | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      stop                  | yes          "                   "                   "                   "                   notSeated notSeated
      answerStop goOn       | notNow       "                   "                   "                   "                   notSeated notSeated
      answerStop endCase    | notNow       "                   "                   "                   "                   notSeated notSeated
      admit Gita            | notYourRole  unknownPerson       unknownPerson       notYourRole         notYourRole         notSeated notSeated
      turnAway Gita         | notYourRole  unknownPerson       unknownPerson       notYourRole         notYourRole         notSeated notSeated
      removePerson Ann      | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      removePerson Ben      | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      removePerson Cem      | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      addPaperSeat          | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      discard               | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      strikeLine question-1 | wrongStatus " " " " notSeated notSeated
      approveMinutes        | wrongStatus " " " " notSeated notSeated
      withdrawApproval      | wrongStatus " " " " notSeated notSeated
      answerRelease Ann     | wrongStatus " " " " notSeated notSeated
      beginAnother          | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      setGroupAside         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      skipRole chair        | notNow  "                   "                   "                   "                   notSeated notSeated
      reportStep            | notNow  "                   "                   "                   "                   notSeated notSeated
      close                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
    `,
  },
]);
