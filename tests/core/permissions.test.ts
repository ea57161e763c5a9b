import { expect, test } from "vitest";
import type { PersonId } from "../../core/ids.ts";
import { asked, cells } from "../support/asked.ts";
import { ann, ben, cem, dora, eva, finn, gita, nameOf, noteId, ticket } from "../support/people.ts";
import { cast, finnLeft, gathered, type Scene } from "../support/scene.ts";

// Ann is a member, Ben the case giver, Cem the chair, Dora the timekeeper, Eva the note-taker, unless a table says otherwise.
// Finn has said goodbye, Gita has a ticket and no seat.
const COLUMNS: readonly PersonId[] = [ann, ben, cem, dora, eva, finn, gita];

function answers(scene: Scene, table: string): readonly string[] {
  return cells(table).flatMap(([words = ""]) =>
    COLUMNS.map((person) => {
      const answer = scene.answer(person, asked(words), person === gita ? ticket(900) : undefined);
      return `${nameOf(person)} ${words}: ${answer}`;
    }),
  );
}

function expected(table: string): readonly string[] {
  return cells(table).flatMap(([words = "", ...row]) =>
    COLUMNS.map((person, column) => `${nameOf(person)} ${words}: ${row[column] ?? "?"}`),
  );
}

function everybodyHere(): Scene {
  return finnLeft(gathered());
}

function running(): Scene {
  return cast(everybodyHere()).does(ann, "start");
}

function writes(scene: Scene, by: PersonId, note: number, slot: string): Scene {
  return scene.does(by, { type: "writeNote", note: noteId(note), slot, text: "What I think." });
}

interface Moment {
  readonly moment: string;
  readonly scene: () => Scene;
  readonly table: string;
}

const MOMENTS: readonly Moment[] = [
  {
    moment: "while people gather, all roles taken",
    scene: () => cast(everybodyHere()),
    //                        Ann          Ben                 Cem                 Dora                Eva                 Finn      Gita
    table: `
      join                  | alreadyDone  "                   "                   "                   "                   yes       yes
      leave                 | yes          "                   "                   "                   "                   notSeated notSeated
      choosePlan            | yes          "                   "                   "                   "                   notSeated notSeated
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
      begin                 | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      next                  | wrongStatus  "                   "                   "                   "                   notSeated notSeated
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
      withdrawNote 1        | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      bringNote 1           | wrongStatus  "                   "                   "                   "                   notSeated notSeated
      revealNotes checkIn   | wrongStatus  "                   "                   "                   "                   notSeated notSeated
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
      choosePlan            | wrongStatus         "            "            "            "            notSeated notSeated
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
      begin                 | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      next                  | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
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
      withdrawNote 1        | unknownNote         "            "            "            "            notSeated notSeated
      bringNote 1           | unknownNote         "            "            "            "            notSeated notSeated
      revealNotes checkIn   | unknownSlot         notLeader    notLeader    notLeader    notLeader    notSeated notSeated
      close                 | yes                 notLeader    notLeader    notLeader    notLeader    notSeated notSeated
    `,
  },
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
      choosePlan            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
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
      begin                 | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
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
      withdrawNote 1        | unknownNote  "                   "                   "                   "                   notSeated notSeated
      bringNote 1           | unknownNote  "                   "                   "                   "                   notSeated notSeated
      revealNotes preference| notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
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
      choosePlan            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
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
      begin                 | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
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
      withdrawNote 1        | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      bringNote 1           | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      revealNotes questionDraft|notLeader  notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
      close                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
    `,
  },
  {
    moment: "in the silence of Judge, over time, Ann has sealed a note",
    scene: () => writes(running().upTo("judge"), ann, 1, "views").does(cem, "begin").later(600_000),
    //                        Ann          Ben                 Cem                 Dora                Eva                 Finn      Gita
    table: `
      join                  | alreadyDone  "                   "                   "                   "                   yes       yes
      leave                 | yes          "                   "                   "                   "                   notSeated notSeated
      choosePlan            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
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
      begin                 | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
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
      withdrawNote 1        | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      bringNote 1           | notNow       unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      revealNotes views     | notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
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
      choosePlan            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
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
      begin                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      finishTurn            | notYourTurn  notYourTurn         notYourTurn         yes                 notYourTurn         notSeated notSeated
      passTurn              | notYourTurn  notYourTurn         yes                 yes                 yes                 notSeated notSeated
      pause                 | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      resume                | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote views       | notNow       unknownSlot         yes                 notNow              yes                 notSeated notSeated
      writeNote viewsNoted  | unknownSlot  unknownSlot         unknownSlot         unknownSlot         yes                 notSeated notSeated
      editNote 1            | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      withdrawNote 1        | yes          unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      bringNote 1           | notNow       unknownNote         unknownNote         unknownNote         unknownNote         notSeated notSeated
      editNote 2            | unknownNote  unknownNote         unknownNote         unknownNote         yes                 notSeated notSeated
      withdrawNote 2        | unknownNote  unknownNote         unknownNote         unknownNote         yes                 notSeated notSeated
      bringNote 2           | unknownNote  unknownNote         unknownNote         unknownNote         notNow              notSeated notSeated
      revealNotes views     | notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
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
      choosePlan            | wrongStatus  "                   "                   "                   "                   notSeated notSeated
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
      begin                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      next                  | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      endPart               | notLeader    notLeader           notNow              notLeader           notLeader           notSeated notSeated
      back                  | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
      finishTurn            | notYourTurn  notYourTurn         yes                 notYourTurn         notYourTurn         notSeated notSeated
      passTurn              | notYourTurn  notYourTurn         yes                 notYourTurn         notYourTurn         notSeated notSeated
      pause                 | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      resume                | notLeader    notLeader           alreadyDone         alreadyDone         notLeader           notSeated notSeated
      extend                | notLeader    notLeader           yes                 yes                 notLeader           notSeated notSeated
      setQuestion           | notYourRole  yes                 yes                 notYourRole         yes                 notSeated notSeated
      writeNote evaluation  | unknownSlot  "                   "                   "                   "                   notSeated notSeated
      editNote 1            | unknownNote  "                   "                   "                   "                   notSeated notSeated
      withdrawNote 1        | unknownNote  "                   "                   "                   "                   notSeated notSeated
      bringNote 1           | unknownNote  "                   "                   "                   "                   notSeated notSeated
      revealNotes evaluation| notLeader    notLeader           unknownSlot         notLeader           notLeader           notSeated notSeated
      close                 | notLeader    notLeader           yes                 notLeader           notLeader           notSeated notSeated
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
      begin                 | wrongStatus "   "   "    "   notSeated notSeated
      next                  | wrongStatus "   "   "    "   notSeated notSeated
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
      withdrawNote 1        | wrongStatus "   "   "    "   notSeated notSeated
      bringNote 1           | wrongStatus "   "   "    "   notSeated notSeated
      revealNotes evaluation| wrongStatus "   "   "    "   notSeated notSeated
      close                 | wrongStatus "   "   "    "   notSeated notSeated
    `,
  },
];

test.each(MOMENTS)("[R10] [R2] [F2] [C2] $moment each person may ask exactly this", (one) => {
  expect(answers(one.scene(), one.table)).toEqual(expected(one.table));
});

test.each(MOMENTS)("[R10] $moment the table has a row for every command", ({ table }) => {
  const types = new Set(cells(table).map(([words = ""]) => words.split(" ")[0]));
  expect(types.size).toBe(25);
});
