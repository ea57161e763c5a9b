import { ann, cem } from "../support/people.ts";
import { everybodyHere, running, testMoments } from "../support/permission-table.ts";
import { cast } from "../support/scene.ts";

testMoments([
  {
    moment: "while people gather, all roles taken",
    scene: () => cast(everybodyHere()),
    //                        Ann          Ben                 Cem                 Dora                Eva                 Finn      Gita
    table: `
      join                  | alreadyDone  "                   "                   "                   "                   yes       yes
      leave                 | yes          "                   "                   "                   "                   notSeated notSeated
      choosePlan            | yes          "                   "                   "                   "                   notSeated notSeated
      chooseKeep            | yes " " " " notSeated notSeated
      observe               | yes yes yes yes yes notSeated notSeated
      answerObserver Ann    | unknownPerson unknownPerson unknownPerson unknownPerson unknownPerson notSeated notSeated
      start                 | yes          "                   "                   "                   "                   notSeated notSeated
      takeRole chair        | roleTaken    caseGiverRolesApart alreadyDone         roleTaken           roleTaken           notSeated notSeated
      takeRole timekeeper   | roleTaken    caseGiverRolesApart roleTaken           alreadyDone         roleTaken           notSeated notSeated
      takeRole noteTaker    | roleTaken    caseGiverRolesApart roleTaken           roleTaken           alreadyDone         notSeated notSeated
      takeRole caseGiver    | roleTaken    alreadyDone         caseGiverRolesApart caseGiverRolesApart caseGiverRolesApart notSeated notSeated
      layDownRole chair     | notYourRole  notYourRole         yes                 notYourRole         notYourRole         notSeated notSeated
      layDownRole timekeeper| notYourRole  notYourRole         notYourRole         yes                 notYourRole         notSeated notSeated
      layDownRole noteTaker | notYourRole  notYourRole         notYourRole         notYourRole         yes                 notSeated notSeated
      layDownRole caseGiver | notYourRole  yes                 notYourRole         notYourRole         notYourRole         notSeated notSeated
      offerRole chair Eva   | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      answerOffer chair     | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      acceptAgreements      | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      confirmTrust          | notNow  "                   "                   "                   "                   notSeated notSeated
      wantCase              | notNow  "                   "                   "                   "                   notSeated notSeated
      anotherCase           | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      skipCase              | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      begin                 | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      next                  | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      goRoundAgain          | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      endPart               | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      back                  | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      finishTurn            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      passTurn              | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      pause                 | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      resume                | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      extend                | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      setQuestion           | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      writeNote checkIn     | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      editNote 1            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      moveNote 1            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      mergeNote 1 2         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      withdrawNote 1        | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      bringNote 1           | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      parkNote 1            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      revealNotes checkIn   | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      confirmStep 1         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      raiseHand             | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      lowerHand Ann         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      muteListeners         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      muteEachPart          | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      showIndicator         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      stop                  | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      answerStop goOn       | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      admit Gita            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      turnAway Gita         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      removePerson Ann      | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      removePerson Ben      | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      removePerson Cem      | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      removePerson Finn     | notLeader    notLeader           unknownPerson       notLeader           notLeader           notSeated notSeated
      removePerson Gita     | notLeader    notLeader           unknownPerson       notLeader           notLeader           notSeated notSeated
      addPaperSeat          | yes          "                   "                   "                   "                   notSeated notSeated
      discard               | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      strikeLine question-1 | wrongStatus " " " " notSeated notSeated
      approveMinutes        | wrongStatus " " " " notSeated notSeated
      withdrawApproval      | wrongStatus " " " " notSeated notSeated
      answerRelease Ann     | wrongStatus " " " " notSeated notSeated
      beginAnother          | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      setGroupAside         | notNow  "                   "                   "                   "                   notSeated notSeated
      skipRole chair        | notNow  "                   "                   "                   "                   notSeated notSeated
      reportStep            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      close                 | wrongStatus  "                   "                   "                   "                   notSeated notSeated
    `,
  },
  {
    moment: "in Arrive, nobody has a role, Ann opened, Ben is on turn, the clock waits",
    scene: () => everybodyHere().does(ann, "start"),
    //                        Ann                 Ben          Cem          Dora         Eva          Finn      Gita
    table: `
      join                  | alreadyDone         "            "            "            "            yes       yes
      leave                 | yes                 "            "            "            "            notSeated notSeated
      choosePlan            | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      chooseKeep            | wrongStatus " " " " notSeated notSeated
      observe               | wrongStatus wrongStatus wrongStatus wrongStatus wrongStatus notSeated notSeated
      answerObserver Ann    | unknownPerson unknownPerson unknownPerson unknownPerson unknownPerson notSeated notSeated
      start                 | wrongStatus         "            "            "            "            notSeated notSeated
      takeRole chair        | yes                 "            "            "            "            notSeated notSeated
      takeRole timekeeper   | yes                 "            "            "            "            notSeated notSeated
      takeRole noteTaker    | yes                 "            "            "            "            notSeated notSeated
      takeRole caseGiver    | caseGiverRolesApart yes          yes          yes          yes          notSeated notSeated
      layDownRole chair     | notYourRole         "            "            "            "            notSeated notSeated
      layDownRole timekeeper| notYourRole         "            "            "            "            notSeated notSeated
      layDownRole noteTaker | notYourRole         "            "            "            "            notSeated notSeated
      layDownRole caseGiver | notYourRole         "            "            "            "            notSeated notSeated
      offerRole chair Eva   | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      offerRole chair Ann   | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      offerRole caseGiver Eva|yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      offerRole caseGiver Ann|caseGiverRolesApart notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      offerRole chair Nobody| unknownPerson       notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      answerOffer chair     | notYourRole         "            "            "            "            notSeated notSeated
      answerOffer caseGiver | notYourRole         "            "            "            "            notSeated notSeated
      acceptAgreements      | yes                 "            "            "            "            notSeated notSeated
      confirmTrust          | notNow                 "            "            "            "            notSeated notSeated
      wantCase              | notNow                 "            "            "            "            notSeated notSeated
      anotherCase           | notNow                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      skipCase              | notNow                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      begin                 | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      next                  | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      goRoundAgain          | notNow                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      endPart               | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      back                  | notNow              notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      finishTurn            | notYourTurn         yes          notYourTurn  notYourTurn  notYourTurn  notSeated notSeated
      passTurn              | yes                 "            "            "            "            notSeated notSeated
      pause                 | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      resume                | alreadyDone         notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      extend                | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      setQuestion           | notYourRole         "            "            "            "            notSeated notSeated
      writeNote checkIn     | yes                 "            "            "            "            notSeated notSeated
      writeNote agreements  | unknownSlot         "            "            "            "            notSeated notSeated
      writeNote views       | unknownSlot         "            "            "            "            notSeated notSeated
      editNote 1            | unknownNote         "            "            "            "            notSeated notSeated
      moveNote 1            | notYourRole  "                   "                   "                   "                   notSeated notSeated
      mergeNote 1 2         | notYourRole  "                   "                   "                   "                   notSeated notSeated
      withdrawNote 1        | unknownNote         "            "            "            "            notSeated notSeated
      bringNote 1           | unknownNote         "            "            "            "            notSeated notSeated
      parkNote 1            | unknownNote         "            "            "            "            notSeated notSeated
      revealNotes checkIn   | unknownSlot         notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      confirmStep 1         | notYourRole         "            "            "            "            notSeated notSeated
      raiseHand             | yes                 "            "            "            "            notSeated notSeated
      lowerHand Ann         | alreadyDone         notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      lowerHand Ben         | alreadyDone         alreadyDone  notLeader    notLeader    notLeader    notSeated notSeated
      muteListeners         | yes          notLeader           notLeader           notLeader           notLeader           notSeated notSeated
      muteEachPart          | yes          notLeader           notLeader           notLeader           notLeader           notSeated notSeated
      showIndicator         | yes          notLeader           notLeader           notLeader           notLeader           notSeated notSeated
      stop                  | yes                 "            "            "            "            notSeated notSeated
      answerStop goOn       | notNow              "            "            "            "            notSeated notSeated
      admit Gita            | unknownPerson       notYourRole  notYourRole  notYourRole  notYourRole  notSeated notSeated
      turnAway Gita         | unknownPerson       notYourRole  notYourRole  notYourRole  notYourRole  notSeated notSeated
      removePerson Ben      | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      removePerson Ann      | notNow              notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      addPaperSeat          | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      discard               | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      strikeLine question-1 | wrongStatus " " " " notSeated notSeated
      approveMinutes        | wrongStatus " " " " notSeated notSeated
      withdrawApproval      | wrongStatus " " " " notSeated notSeated
      answerRelease Ann     | wrongStatus " " " " notSeated notSeated
      beginAnother          | wrongStatus         "            "            "            "            notSeated notSeated
      setGroupAside         | wrongStatus         "            "            "            "            notSeated notSeated
      skipRole chair        | notNow         "            "            "            "            notSeated notSeated
      reportStep            | notNow         "            "            "            "            notSeated notSeated
      close                 | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
    `,
  },
  {
    moment: "when the session is closed",
    scene: () => running().upTo("evaluate8").does(cem, "close"),
    //                        Ann         Ben Cem Dora Eva Finn      Gita
    table: `
      join                  | wrongStatus "   "   "    "   "         "
      leave                 | wrongStatus "   "   "    "   notSeated notSeated
      choosePlan            | wrongStatus "   "   "    "   notSeated notSeated
      chooseKeep            | wrongStatus " " " " notSeated notSeated
      observe               | wrongStatus wrongStatus wrongStatus wrongStatus wrongStatus notSeated notSeated
      answerObserver Ann    | wrongStatus wrongStatus wrongStatus wrongStatus wrongStatus notSeated notSeated
      start                 | wrongStatus "   "   "    "   notSeated notSeated
      takeRole chair        | wrongStatus "   "   "    "   notSeated notSeated
      takeRole timekeeper   | wrongStatus "   "   "    "   notSeated notSeated
      takeRole noteTaker    | wrongStatus "   "   "    "   notSeated notSeated
      takeRole caseGiver    | wrongStatus "   "   "    "   notSeated notSeated
      layDownRole chair     | wrongStatus "   "   "    "   notSeated notSeated
      layDownRole timekeeper| wrongStatus "   "   "    "   notSeated notSeated
      layDownRole noteTaker | wrongStatus "   "   "    "   notSeated notSeated
      layDownRole caseGiver | wrongStatus "   "   "    "   notSeated notSeated
      offerRole chair Ann   | wrongStatus "   "   "    "   notSeated notSeated
      answerOffer chair     | wrongStatus "   "   "    "   notSeated notSeated
      acceptAgreements      | wrongStatus "   "   "    "   notSeated notSeated
      confirmTrust          | wrongStatus "   "   "    "   notSeated notSeated
      wantCase              | wrongStatus "   "   "    "   notSeated notSeated
      anotherCase           | wrongStatus "   "   "    "   notSeated notSeated
      skipCase              | wrongStatus "   "   "    "   notSeated notSeated
      begin                 | wrongStatus "   "   "    "   notSeated notSeated
      next                  | wrongStatus "   "   "    "   notSeated notSeated
      goRoundAgain          | wrongStatus "   "   "    "   notSeated notSeated
      endPart               | wrongStatus "   "   "    "   notSeated notSeated
      back                  | wrongStatus "   "   "    "   notSeated notSeated
      finishTurn            | wrongStatus "   "   "    "   notSeated notSeated
      passTurn              | wrongStatus "   "   "    "   notSeated notSeated
      pause                 | wrongStatus "   "   "    "   notSeated notSeated
      resume                | wrongStatus "   "   "    "   notSeated notSeated
      extend                | wrongStatus "   "   "    "   notSeated notSeated
      setQuestion           | wrongStatus "   "   "    "   notSeated notSeated
      writeNote evaluation  | wrongStatus "   "   "    "   notSeated notSeated
      editNote 1            | wrongStatus "   "   "    "   notSeated notSeated
      moveNote 1            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      mergeNote 1 2         | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      withdrawNote 1        | wrongStatus "   "   "    "   notSeated notSeated
      bringNote 1           | wrongStatus "   "   "    "   notSeated notSeated
      parkNote 1            | wrongStatus "   "   "    "   notSeated notSeated
      revealNotes evaluation| wrongStatus "   "   "    "   notSeated notSeated
      confirmStep 1         | wrongStatus "   "   "    "   notSeated notSeated
      raiseHand             | wrongStatus "   "   "    "   notSeated notSeated
      lowerHand Ann         | wrongStatus "   "   "    "   notSeated notSeated
      muteListeners         | wrongStatus "   "   "    "   notSeated notSeated
      muteEachPart          | wrongStatus "   "   "    "   notSeated notSeated
      showIndicator         | wrongStatus "   "   "    "   notSeated notSeated
      stop                  | wrongStatus "   "   "    "   notSeated notSeated
      answerStop goOn       | wrongStatus "   "   "    "   notSeated notSeated
      admit Gita            | wrongStatus "   "   "    "   notSeated notSeated
      turnAway Gita         | wrongStatus "   "   "    "   notSeated notSeated
      removePerson Ann      | wrongStatus "   "   "    "   notSeated notSeated
      addPaperSeat          | wrongStatus "   "   "    "   notSeated notSeated
      discard               | wrongStatus "   "   "    "   notSeated notSeated
      strikeLine question-1 | notNow " " " " notSeated notSeated
      approveMinutes        | notNow " " " " notSeated notSeated
      withdrawApproval      | notNow " " " " notSeated notSeated
      answerRelease Ann     | notNow notYourRole " " " notSeated notSeated
      beginAnother          | yes         "   "   "    "   notSeated notSeated
      setGroupAside         | wrongStatus         "   "   "    "   notSeated notSeated
      skipRole chair        | wrongStatus         "   "   "    "   notSeated notSeated
      reportStep            | wrongStatus         "   "   "    "   notSeated notSeated
      close                 | wrongStatus "   "   "    "   notSeated notSeated
    `,
  },
]);
