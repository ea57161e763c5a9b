import { ann, ben, cem, dora, eva } from "../support/people.ts";
import { running, writes, testMoments } from "../support/permission-table.ts";

testMoments([
  {
    moment: "in the silence of Judge, over time, Ann has sealed a note",
    scene: () => writes(running().upTo("judge"), ann, 1, "views").does(cem, "begin").later(600_000),
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
      endPart               | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      finishTurn            | notYourTurn  "                   "                   "                   "                   notSeated notSeated
      passTurn              | notYourTurn  "                   "                   "                   "                   notSeated notSeated
      pause                 | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      resume                | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote views       | yes          unknownSlot         yes                 yes                 yes                 notSeated notSeated
      writeNote viewsNoted  | unknownSlot  "                   "                   "                   "                   notSeated notSeated
      writeNote marks       | unknownSlot  "                   "                   "                   "                   notSeated notSeated
      editNote 1            | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      moveNote 1            | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      mergeNote 1 2         | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      withdrawNote 1        | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      bringNote 1           | notNow       unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      parkNote 1            | notNow       unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      revealNotes views     | notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
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
    moment: "in the round of Judge, Ann has spoken, Dora is on turn, Eva has sealed a note",
    scene: () =>
      writes(writes(running().upTo("judge"), ann, 1, "views"), eva, 2, "views")
        .upTo("judge", 1)
        .does(ann, "finishTurn"),
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
      begin                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      goRoundAgain          | notLeader    notLeader           notNow                 notLeader           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      finishTurn            | notYourTurn  notYourTurn         notYourTurn         yes                 notYourTurn         notSeated notSeated
      passTurn              | notYourTurn  notYourTurn         yes                 yes                 yes                 notSeated notSeated
      pause                 | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      resume                | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote views       | notNow       unknownSlot         yes                 yes                 yes                 notSeated notSeated
      writeNote viewsNoted  | unknownSlot  unknownSlot         unknownSlot         unknownSlot         yes                 notSeated notSeated
      editNote 1            | yes          unknownNote         unknownNote         unknownNote         yes                 notSeated notSeated
      moveNote 1            | notYourRole  "                   "                   "                   notNow              notSeated notSeated
      mergeNote 1 2         | notYourRole  "                   "                   "                   notNow              notSeated notSeated
      withdrawNote 1        | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      bringNote 1           | notNow       unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      parkNote 1            | notNow       unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      editNote 2            | unknownNote  unknownNote         unknownNote         unknownNote         yes                 notSeated notSeated
      withdrawNote 2        | unknownNote  unknownNote         unknownNote         unknownNote         yes                 notSeated notSeated
      bringNote 2           | unknownNote  unknownNote         unknownNote         unknownNote         notNow              notSeated notSeated
      parkNote 2            | unknownNote  unknownNote         unknownNote         unknownNote         notNow              notSeated notSeated
      revealNotes views     | notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
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
    moment: "in Evaluate, all but Cem have been heard and Cem is on turn",
    scene: () =>
      running()
        .upTo("evaluate8")
        .does(ann, "finishTurn")
        .does(ben, "finishTurn")
        .does(dora, "finishTurn")
        .does(eva, "finishTurn"),
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
      anotherCase           | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      skipCase              | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      begin                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      goRoundAgain          | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      finishTurn            | notYourTurn  notYourTurn         yes                 notYourTurn         notYourTurn         notSeated notSeated
      passTurn              | notYourTurn  notYourTurn         yes                 notYourTurn         notYourTurn         notSeated notSeated
      pause                 | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      resume                | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote evaluation  | yes          "                   "                   "                   "                   notSeated notSeated
      editNote 1            | unknownNote  "                   "                   "                   "                   notSeated notSeated
      moveNote 1            | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      mergeNote 1 2         | notYourRole  "                   "                   "                   unknownNote         notSeated notSeated
      withdrawNote 1        | unknownNote  "                   "                   "                   "                   notSeated notSeated
      bringNote 1           | unknownNote  "                   "                   "                   "                   notSeated notSeated
      parkNote 1            | unknownNote  "                   "                   "                   "                   notSeated notSeated
      revealNotes evaluation| notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
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
