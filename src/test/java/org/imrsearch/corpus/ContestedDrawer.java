package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Layout;

/** Draws the disputed services of a case and decides them by its facts. */
final class ContestedDrawer {
  /** With the disputes that nothing overturns, about one ruling in ten is overturned. */
  private static final int OVERTURN_PERCENT = 13;

  private final Material material;
  private final Dice dice;
  private final Layout layout;
  private final List<Site> sites;
  private final Map<String, Boolean> facts;
  private final Set<String> taken = new HashSet<>();
  private final RequestWriter writer;

  ContestedDrawer(
      Material material, Dice dice, Layout layout, List<Site> sites, Map<String, Boolean> facts) {
    this.material = material;
    this.dice = dice;
    this.layout = layout;
    this.sites = sites;
    this.facts = facts;
    this.writer = new RequestWriter(material, dice);
  }

  List<Contested> draw(int count, Words words) {
    List<Contested> drawn = new ArrayList<>();
    Optional<Contested> operation = Optional.empty();
    for (int tries = 0; drawn.size() < count && tries < 40; tries++) {
      Optional<Contested> followed = dice.chance(60) ? operation : Optional.empty();
      Optional<Contested> next =
          followed.isPresent() ? follow(followed.get(), words) : fresh(words);
      next.ifPresent(drawn::add);
      if (operation.isEmpty()) {
        operation = next.filter(c -> c.dispute().flag().filter("operation"::equals).isPresent());
      }
    }
    return drawn;
  }

  private Optional<Contested> fresh(Words words) {
    Site site = dice.pick(sites);
    List<Dispute> fitting =
        material.disputes().stream()
            .filter(d -> d.bodies().contains(site.part().body()) && d.follows().isEmpty())
            .filter(d -> !taken.contains(d.name()))
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Dispute dispute = dice.weighted(fitting, Dispute::weight);
    taken.add(dispute.name());
    Decision wished =
        !dispute.never() && dice.chance(OVERTURN_PERCENT) ? Decision.OVERTURNED : Decision.UPHELD;
    List<Boolean> met = decide(dispute, wished == Decision.OVERTURNED);
    return Optional.of(writer.write(dispute, site, met, layout, words));
  }

  /** Draws a service that goes with an operation and shares its decision. */
  private Optional<Contested> follow(Contested operation, Words words) {
    return material.disputes().stream()
        .filter(d -> d.follows().isPresent())
        .filter(d -> d.bodies().contains(operation.site().part().body()))
        .findFirst()
        .map(d -> writer.write(d, operation.site(), List.of(operation.overturned()), layout, words))
        .filter(c -> taken.add(c.phrase()));
  }

  /**
   * Says of each test whether it is met. Facts that an earlier service of the letter fixed stay as
   * they are, even if that turns the decision.
   */
  private List<Boolean> decide(Dispute dispute, boolean overturned) {
    List<Dispute.Test> tests = dispute.tests();
    List<Boolean> met = new ArrayList<>();
    int failing = dice.between(0, tests.size() - 1);
    boolean failed = false;
    for (int i = 0; i < tests.size(); i++) {
      boolean wish = overturned || (i != failing && dice.chance(45));
      boolean is = tests.get(i).fact().map(f -> fix(f, wish)).orElse(wish);
      met.add(is);
      failed |= !is;
    }
    if (!overturned && !failed) {
      met = allFixed(tests) ? met : failOwn(tests, met);
    }
    return met;
  }

  private boolean fix(String fact, boolean wish) {
    Boolean before = facts.putIfAbsent(fact, wish);
    return before == null ? wish : before;
  }

  private static boolean allFixed(List<Dispute.Test> tests) {
    return tests.stream().allMatch(t -> t.fact().isPresent());
  }

  private static List<Boolean> failOwn(List<Dispute.Test> tests, List<Boolean> met) {
    List<Boolean> changed = new ArrayList<>(met);
    for (int i = 0; i < tests.size(); i++) {
      if (tests.get(i).fact().isEmpty()) {
        changed.set(i, false);
      }
    }
    return changed;
  }
}
