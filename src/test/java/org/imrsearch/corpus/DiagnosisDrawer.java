package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Diagnosis;

/**
 * Draws the diagnoses of a case: those it has, those looked for, those denied, those of the past.
 */
final class DiagnosisDrawer {
  private final CaseFacts facts;
  private final Node names;
  private final Dice dice;
  private final List<Diagnosis> drawn = new ArrayList<>();

  DiagnosisDrawer(CaseFacts facts, Material material, Dice dice) {
    this.facts = facts;
    this.names = material.diagnoses();
    this.dice = dice;
  }

  /** Returns the diagnoses of the parts the case is about, and some that go with them. */
  List<Diagnosis> affirmed() {
    List<Diagnosis> affirmed = new ArrayList<>();
    for (Site site : facts.sites()) {
      int most = site.equals(facts.chief()) ? 3 : 2;
      for (Node row : dice.some(names.at(site.part().body()).items(), dice.between(1, most))) {
        fresh(row, site, Assertion.AFFIRMED).ifPresent(affirmed::add);
      }
    }
    boolean mood = facts.sites().stream().anyMatch(site -> site.part().psyche());
    List<Node> minor =
        names.at("minor").items().stream()
            .filter(row -> !mood || !row.at("body").text().equals("psyche"))
            .toList();
    for (Node row : dice.some(minor, dice.between(0, 2))) {
      fresh(row, facts.chief(), Assertion.AFFIRMED).ifPresent(affirmed::add);
    }
    return affirmed;
  }

  /** Returns complex regional pain syndrome, for the cases that turn on it and now and then. */
  Optional<Diagnosis> developed() {
    return facts.contested().stream()
        .filter(c -> c.dispute().crps())
        .findFirst()
        .flatMap(c -> fresh(dice.pick(names.at("limb").items()), c.site(), Assertion.AFFIRMED));
  }

  /** Returns a diagnosis that is only looked for or denied. */
  Optional<Diagnosis> doubtful(Assertion assertion) {
    Site site = dice.pick(facts.sites());
    Node row = dice.pick(names.at("doubt").at(site.part().body()).items());
    boolean rootSigns = Boolean.TRUE.equals(facts.facts().get("radicular"));
    if (rootSigns && row.at("concept").text().contains("radiculopathy")) {
      return Optional.empty();
    }
    return fresh(row, site, assertion);
  }

  List<Diagnosis> past() {
    return dice.some(names.at("history").items(), dice.between(1, 2)).stream()
        .map(row -> fresh(row, facts.chief(), Assertion.HISTORY))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Diagnosis> fresh(Node row, Site site, Assertion assertion) {
    String text = new Teller(Map.of(), dice, Set.of()).fill(row.at("text").text(), site.words());
    String concept = row.at("concept").text();
    if (drawn.stream().anyMatch(d -> d.concept().equals(Optional.of(concept)))) {
      return Optional.empty();
    }
    Optional<String> body =
        Optional.of(row.findText("body").orElse(limbOf(row, site))).filter(b -> !b.equals("none"));
    Diagnosis diagnosis = new Diagnosis(text, Optional.of(concept), body, assertion);
    drawn.add(diagnosis);
    return Optional.of(diagnosis);
  }

  /** A diagnosis of a whole limb belongs to the limb. */
  private static String limbOf(Node row, Site site) {
    return row.at("text").text().contains("{limb}") ? site.part().limb() : site.part().body();
  }
}
