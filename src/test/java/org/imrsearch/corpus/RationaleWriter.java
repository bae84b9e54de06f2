package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Citation;

/** Writes the rationale of a ruling: what the guideline asks, what the records show, the result. */
final class RationaleWriter {
  /** How likely remarks stand between two sentences. */
  private static final int PERCENT = 75;

  private final CaseFacts facts;
  private final Material material;
  private final Teller teller;
  private final Dice dice;
  private final Optional<Remarks> remarks;

  RationaleWriter(
      CaseFacts facts, Material material, Teller teller, Dice dice, Optional<Remarks> remarks) {
    this.facts = facts;
    this.material = material;
    this.teller = teller;
    this.dice = dice;
    this.remarks = remarks;
  }

  /**
   * A rationale.
   *
   * @param text its prose
   * @param citations the guideline pages that the prose names
   */
  record Rationale(String text, List<Citation> citations) {}

  /**
   * Writes the rationale of a ruling.
   *
   * @param lead the reference that the reviewer relies on; empty where none is cited
   * @param mustCite whether the prose has to name the page, for layouts with no guideline block
   */
  Rationale write(Contested contested, Optional<Reference> lead, boolean mustCite) {
    Set<String> flags = contested.overturned() ? Set.of() : Set.of("upheld");
    boolean mood = contested.site().part().psyche();
    Words words =
        facts
            .words()
            .and(contested.words())
            .with("trouble", mood ? "the condition described" : "the complaint in the {part}");
    List<String> sentences = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    if (dice.chance(38)) {
      sentences.add(teller.fill(teller.choose(rule("opener"), flags), words));
    }
    guidance(contested, lead, mustCite, words, sentences, citations);
    evidence(contested, words, sentences);
    if (!contested.overturned()) {
      if (contested.partial().flatMap(Contested.Partial::remaining).isPresent()
          && dice.chance(60)) {
        sentences.add(teller.tell("partial", words));
      } else if (!contested.dispute().extra().isEmpty() && dice.chance(35)) {
        sentences.add(teller.say(contested.dispute().extra(), words));
      }
    }
    sentences.add(teller.tell(contested.overturned() ? "close-overturned" : "close-upheld", words));
    List<String> told = remarks.map(r -> r.among(sentences, PERCENT)).orElse(sentences);
    return new Rationale(String.join(" ", told), citations);
  }

  private void guidance(
      Contested contested,
      Optional<Reference> lead,
      boolean mustCite,
      Words words,
      List<String> sentences,
      List<Citation> citations) {
    int count = contested.dispute().says().size() > 1 && dice.chance(25) ? 2 : 1;
    for (int i = 0; i < count; i++) {
      String template = teller.choose(contested.dispute().says());
      boolean first = i == 0;
      Optional<GuideName> page =
          first && template.contains("uide}") && (mustCite || dice.chance(40))
              ? lead.flatMap(r -> GuideName.ofPage(r, template.startsWith("{Guide}"), dice))
              : Optional.empty();
      page.map(GuideName::citation).ifPresent(citations::add);
      String name = page.map(GuideName::text).orElseGet(() -> GuideName.plain(lead, !first, dice));
      sentences.add(teller.fill(template, words.with("guide", name)).replace(",,", ","));
    }
  }

  private void evidence(Contested contested, Words words, List<String> sentences) {
    List<List<String>> met = why(contested, true);
    List<List<String>> unmet = why(contested, false);
    boolean turned = false;
    for (List<String> reasons :
        contested.overturned() || dice.chance(45) ? met : List.<List<String>>of()) {
      sentences.add(teller.say(reasons, words));
      turned = !contested.overturned();
    }
    boolean connect = turned || (sentences.size() <= 2 && dice.chance(45));
    for (List<String> reasons : unmet) {
      String sentence = teller.say(reasons, words);
      sentences.add(connect ? connected(sentence, words, turned) : sentence);
      connect = false;
    }
  }

  private List<List<String>> why(Contested contested, boolean met) {
    List<List<String>> whys = new ArrayList<>();
    for (int i = 0; i < contested.met().size(); i++) {
      if (contested.met().get(i) == met) {
        whys.add(contested.evidence().get(i).why());
      }
    }
    return whys;
  }

  private String connected(String sentence, Words words, boolean contrast) {
    String turn = contrast ? "However, " : teller.tell("turn", words);
    return turn + English.continued(sentence, material.drugs().keySet());
  }

  private List<String> rule(String name) {
    return material.rules().getOrDefault(name, List.of());
  }
}
