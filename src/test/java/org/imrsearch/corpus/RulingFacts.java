package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Layout;

/**
 * What a ruling of a made-up letter is about, by the facts that it was written from, and how
 * comparable that makes two of them.
 *
 * @param ruling the determination's id, {@code #}, the ruling's number
 * @param dispute the kind of dispute, "lumbar MRI"
 * @param drug the drug, by the name that the request gives it
 * @param category the DWC's category › subcategory
 * @param part the part of the body, where the service is for one: a drug, a test of the blood or a
 *     ride is for the worker
 * @param issues what it turned on: the tests not met, or where all are, all of them
 */
public record RulingFacts(
    String ruling,
    String dispute,
    Optional<String> drug,
    List<String> category,
    Optional<String> part,
    Set<String> issues) {
  /** The DWC's categories of services that are for a part of the body. */
  private static final Set<String> LOCAL =
      Set.of("DMEPOS", "Diagnostic Testing", "Injection", "Rehabilitation", "Surgery", "Therapies");

  /** The subcategories of them that are not. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of("Lab & Pathology", "Other Diagnostic Tests", "Adjunct Surgical Services");

  public RulingFacts {
    category = List.copyOf(category);
    issues = Set.copyOf(issues);
  }

  /** Returns the facts of the letter's rulings, in its order. */
  public static List<RulingFacts> of(long seed, long index, Mix mix) {
    Dice dice = Dice.of(seed, index);
    Layout layout = mix.draw(dice);
    CaseFacts facts = new CaseDrawer(Material.all(), dice.fork()).draw(layout);
    String id = CorpusGenerator.sheet(seed, index, mix).draft().truth().id();
    List<RulingFacts> rulings = new ArrayList<>();
    for (Contested contested : facts.contested()) {
      rulings.add(
          new RulingFacts(
              id + "#" + (rulings.size() + 1),
              contested.dispute().name(),
              contested.request().drug(),
              contested.category(),
              Optional.of(contested.site().part().body())
                  .filter(part -> LOCAL.contains(contested.category().getFirst()))
                  .filter(part -> !OF_THE_WHOLE.contains(contested.category().getLast())),
              issues(contested)));
    }
    return rulings;
  }

  /** A test on a fact of the case is the same in every dispute; other tests are a dispute's own. */
  private static Set<String> issues(Contested contested) {
    List<Dispute.Test> tests = contested.dispute().tests();
    Set<String> all = new HashSet<>();
    Set<String> unmet = new HashSet<>();
    for (int i = 0; i < tests.size(); i++) {
      String name = tests.get(i).fact().orElse(contested.dispute().name() + " " + i);
      all.add(name);
      if (!contested.met().get(i)) {
        unmet.add(name);
      }
    }
    return unmet.isEmpty() ? all : unmet;
  }
}
