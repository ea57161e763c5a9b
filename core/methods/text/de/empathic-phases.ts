import type { PhaseText } from "../../method-text.ts";

export const self: PhaseText = {
  name: "Selbstempathie: Absicht",
  purpose:
    "Wir spüren erst, wie es uns selbst geht, damit wir es nicht für das der anderen halten.",
  opens:
    "Werdet mit mir still. Spürt Atem, Körper, Stimmung, Gedanken. Kein Urteil darüber. Dann wählt eine Absicht für diese Stunde.",
  closes:
    "Unsere Absichten liegen auf dem Tisch, und wir wissen, wie wir mit dem Gesagten umgehen.",
  cues: {
    chair: "Leite die Runde der Absichten, dann lies die Absprachen vor.",
    timekeeper: "Achte auf die Redezeit. Gib ein leises Zeichen, schneide niemandem das Wort ab.",
    noteTaker: "Sammle die Absichten, je eine Zeile.",
    caseGiver: "Sag, was du in dieser Stunde von dir selbst willst, dann tippe die Absprachen an.",
    member: "Ein Satz: deine Absicht. Dann tippe an, dass du die Absprachen annimmst.",
  },
  endsWhen:
    "Die Stille wurde gehalten, alle haben eine Absicht genannt, die Absprachen sind angetippt.",
  drift: [
    { sign: "Die Stille wird abgekürzt", say: "Wir bleiben noch einen Atemzug." },
    { sign: "Absichten über andere", say: "Was willst du in dieser Stunde von dir selbst?" },
  ],
  parts: [
    {
      what: "Still: sich selbst spüren",
      cues: {
        chair: "Führ langsam durch die stillen Minuten. Atme mit den anderen.",
        timekeeper: "Miss die Stille und beende sie sanft. Dann wähle deine Absicht.",
        noteTaker: "Sei auch still. Spür nach, komm an, wähle deine Absicht.",
        caseGiver: "Spür nach, wie dein Fall heute in dir sitzt.",
        member: "Spür nach, komm an, lass Urteile los. Dann wähle eine Absicht.",
      },
    },
    {
      what: "Reihum: Absichten und Absprachen",
      opens:
        "Von allen ein Satz: Was ist deine Absicht für diese Stunde? Dann lesen wir unsere Absprachen vor, und alle tippen sie an.",
    },
  ],
  writes: {
    noticed: "was ich an mir spüre",
    intention: "meine Absicht",
    agreements: "Absprachen angenommen",
  },
};

export const kinesthetic: PhaseText = {
  name: "Kinästhetische Empathie: Verbindung",
  purpose: "Die Gruppe stimmt sich ein, mit kleinen Bewegungen, die alle mitmachen.",
  opens:
    "Bitte die Galerieansicht. Eine Person bewegt sich langsam: Schultern, Hände, Atem. Die anderen folgen. Bleibt sitzen, bleibt klein; zuschauen ist auch gut.",
  closes: "Tippt jetzt ein Wort ein: Wie ist es gerade, in dieser Gruppe zu sein?",
  cues: {
    chair: "Fang mit der Bewegung an, gib nach einer halben Minute ab. Bitte am Ende um ein Wort.",
    timekeeper: "Eine halbe Minute pro Person, die vormacht.",
    noteTaker: "Mach mit. Schreib nur am Ende dein eigenes Wort.",
    caseGiver: "Mach mit oder schau zu. Deine Geschichte kommt später.",
    member: "Folge der Bewegung. Zuschauen ist auch gut. Am Ende ein Wort.",
  },
  endsWhen: "Zwei oder drei haben vorgemacht, oder die Zeit ist um.",
  drift: [
    { sign: "Kichern und Witze", say: "Das ist normal. Kleiner und langsamer." },
    { sign: "Jemand möchte nicht", say: "Zuschauen ist mitmachen." },
  ],
  parts: [{ what: "Sich zusammen bewegen, ohne Worte" }],
  writes: { word: "ein Wort" },
};

export const reflective: PhaseText = {
  name: "Reflektierende Empathie: gehört werden",
  purpose:
    "Wer den Fall einbringt, erzählt in kleinen Stücken und hört sie wieder, mit Tatsachen und Gefühlen, bis es stimmt.",
  opens:
    "Erzähl in kleinen Stücken. Eine Person gibt wieder, was du gesagt hast, Tatsachen und Gefühle, bis du sagst: Ja, genau.",
  closes: "Fühlst du dich gehört? In einem Satz, worum geht es?",
  cues: {
    chair: "Sag, wer zuhört, und wechsle danach. Keine Fragen.",
    timekeeper: "Achte bei allen, die wiedergeben, auf die Redezeit.",
    noteTaker: "Schreib nur auf, was bestätigt ist.",
    caseGiver: "Kleine Stücke. Berichtige, was du hörst, bis es stimmt, dann sag es.",
    member: "Bist du dran, gib wieder, was du gehört hast. Sonst sei still und da.",
  },
  endsWhen: "Fallgeber:in sagt, dass es stimmt, und alle haben einmal wiedergegeben oder gepasst.",
  drift: [
    {
      sign: "Beim Zuhören wird gefragt, geraten oder gedeutet",
      say: "Gib nur wieder, was du gehört hast.",
    },
    { sign: "Es wird nachgeplappert", say: "In deinen Worten, mit dem Gefühl, das du hörst." },
  ],
  parts: [{ what: "Ein Stück erzählen, es wieder hören" }],
  writes: { coreSentence: "Kernsatz, bestätigt", feelings: "Gefühle, die ich hörte" },
};

export const imaginative: PhaseText = {
  name: "Imaginative Empathie: Perspektiven",
  purpose: "Wir sehen den Fall mit den Augen aller, die darin vorkommen.",
  opens:
    "Wähl eine Person oder eine Seite aus diesem Fall. Sprich als diese Person: Ich bin …, ich sehe …, ich brauche …",
  closes: "Welche Stimme hat dich überrascht? Welche fehlte?",
  cues: {
    chair: "Gib auch denen eine Stimme, die fehlen oder wenig beliebt sind.",
    timekeeper: "Achte auf die Redezeit. Lass den letzten Satz ausklingen.",
    noteTaker: "Schreib jede Stimme auf, mit dem, was sie braucht.",
    caseGiver: "Hör zu. Am Ende kannst du um eine weitere Stimme bitten.",
    member: "Sprich als diese Person: Ich bin, ich sehe, ich brauche. Freundlich und ernst.",
  },
  endsWhen: "Alle, die im Fall wichtig sind, hatten eine Stimme, oder die Zeit ist um.",
  drift: [
    { sign: "Es wird zur Karikatur", say: "Sag, was dieser Mensch zu verlieren fürchtet." },
    { sign: "Reden über statt reden als", say: "Fang so an: Ich bin …" },
  ],
  parts: [{ what: "Je eine Stimme, in der Ich-Form" }],
  writes: { voice: "meine Stimme und was sie braucht", surprised: "was mich überrascht hat" },
};

export const creativity: PhaseText = {
  name: "Empathische Kreativität: Handeln",
  purpose: "Wir suchen, was zu dem passt, was alle brauchen, damit alle es mittragen können.",
  opens:
    "Bei allem, was hier gebraucht wird: Was könnte den meisten dienen? Schreibt erst, dann bauen wir aufeinander auf.",
  closes: "Der Schritt ist gewählt. Können wir alle dahinterstehen?",
  cues: {
    chair: "Lass eine Idee aus der anderen wachsen. Am Ende wählt, wer den Fall einbringt.",
    timekeeper: "Gleich viel Zeit für alle. Heb eine Minute für die Wahl auf.",
    noteTaker: "Schreib zu jeder Idee, wem sie dient. Dann den Schritt.",
    caseGiver: "Hör zu, bau mit, dann wähle einen eigenen Schritt.",
    member: "Biete etwas an, das zwei Seiten zugleich dient.",
  },
  endsWhen: "Ein Schritt ist gewählt, und nichts, was jemand braucht, fiel still unter den Tisch.",
  drift: [
    { sign: "Die schnelle Lösung", say: "Wem dient das, und womit?" },
    { sign: "Was jemand braucht, verschwindet", say: "Wer spricht dafür?" },
  ],
  parts: [
    {
      what: "Erst schreiben",
      cues: {
        chair: "Halte die Stille. Schreib selbst auch.",
        timekeeper: "Miss die Schreibzeit. Schreib auch eine eigene Idee.",
        noteTaker: "Schreib erst deine eigene Idee und wem sie dient.",
        caseGiver: "Schreib auch: Was würde dir und den anderen dienen?",
        member: "Schreib eine Idee und wem sie dient.",
      },
    },
    {
      what: "Aufeinander bauen, dann wählen",
      opens: "Jetzt reihum: deine Idee und wem sie dient. Baut auf dem auf, was ihr gehört habt.",
    },
  ],
  writes: { idea: "Idee und wem sie dient", step: "Vorhaben" },
};
