package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Sex;
import org.imrsearch.determination.Worker;

/** Draws the facts of a case. */
final class CaseDrawer {
  private final Material material;
  private final Dice dice;

  CaseDrawer(Material material, Dice dice) {
    this.material = material;
    this.dice = dice;
  }

  CaseFacts draw(Layout layout) {
    DateStyle style = dice.pick(List.of(DateStyle.values()));
    List<Site> sites = sites();
    Worker worker = worker();
    CaseDates dates = CaseDates.draw(layout, worker.age().orElseThrow(), dice);
    Words words =
        speech(worker)
            .and(sites.getFirst().words())
            .and(dateWords(dates, style))
            .with("elapsed", dates.months())
            .with("months", dice.between(3, Math.min(18, dates.months())));
    Map<String, Boolean> facts = new LinkedHashMap<>();
    List<Contested> contested =
        new ContestedDrawer(material, dice, layout, sites, facts).draw(rulings(layout), words);
    return new CaseFacts(
        layout,
        dates,
        style,
        worker,
        reviewer(sites.getFirst()),
        sites,
        contested,
        facts,
        flags(worker, sites.getFirst(), contested),
        words);
  }

  private List<Site> sites() {
    List<Site> sites = new ArrayList<>();
    sites.add(Site.draw(dice.weighted(material.parts(), BodyPart::weight), dice));
    if (dice.chance(35)) {
      BodyPart second = dice.weighted(material.parts(), BodyPart::weight);
      if (!second.equals(sites.getFirst().part())) {
        sites.add(Site.draw(second, dice));
      }
    }
    return sites;
  }

  private Worker worker() {
    Optional<Sex> sex =
        dice.chance(86) ? Optional.of(dice.chance(48) ? Sex.FEMALE : Sex.MALE) : Optional.empty();
    return new Worker(Optional.of(dice.between(21, 67)), sex);
  }

  /** Binds how the letter speaks of the worker; with no sex stated there are no pronouns. */
  private Words speech(Worker worker) {
    String name =
        dice.pick(
            List.of(
                "the injured worker",
                "the injured worker",
                "the patient",
                "the applicant",
                "the employee",
                "the claimant"));
    Words words =
        Words.NONE
            .with("worker", name)
            .with("age", worker.age().map(String::valueOf).orElse(""))
            .with("score", dice.between(6, 9))
            .with("lower", dice.between(2, 4))
            .with("visits", dice.between(6, 12))
            .with("gap", Prose.GAP);
    return worker
        .sex()
        .map(sex -> pronouns(words, sex == Sex.FEMALE))
        .orElseGet(() -> words.with("he", name).with("him", name).with("his", name + "'s"));
  }

  private static Words pronouns(Words words, boolean female) {
    return words
        .with("he", female ? "she" : "he")
        .with("him", female ? "her" : "him")
        .with("his", female ? "her" : "his")
        .with("sex", female ? "{female}" : "{male}");
  }

  private static Words dateWords(CaseDates dates, DateStyle style) {
    return Words.NONE
        .with("injured", style.write(dates.injured()))
        .with("surgery", style.write(dates.surgery()))
        .with("date", style.write(dates.study()))
        .with("visit", style.write(dates.visit()))
        .with("denied", style.write(dates.denied()))
        .with("received", style.write(dates.received()));
  }

  private int rulings(Layout layout) {
    int most = layout == Layout.PROFESSIONAL_REVIEW ? 2 : 6;
    int count =
        dice.weighted(List.of(1, 2, 3, 4, 5, 6), n -> new int[] {36, 25, 17, 10, 7, 5}[n - 1]);
    return Math.min(count, most);
  }

  private Reviewer reviewer(Site chief) {
    String field = chief.part().psyche() ? "psyche" : "specialties";
    List<String> specialties =
        dice.pick(material.reviewers().at(field).items()).items().stream().map(Node::text).toList();
    List<String> states = new ArrayList<>();
    if (dice.chance(85)) {
      states.add("California");
    }
    int others = states.isEmpty() ? dice.between(1, 3) : dice.chance(55) ? 0 : dice.between(1, 2);
    states.addAll(dice.some(material.reviewers().texts("states"), others));
    return new Reviewer(dice.chance(20) ? states.reversed() : states, specialties);
  }

  private static Set<String> flags(Worker worker, Site chief, List<Contested> contested) {
    Set<String> flags = new HashSet<>();
    worker.sex().ifPresent(sex -> flags.add("sexed"));
    if (!chief.part().psyche()) {
      flags.add("bodily");
    }
    contested.forEach(c -> c.dispute().flag().ifPresent(flags::add));
    return flags;
  }
}
