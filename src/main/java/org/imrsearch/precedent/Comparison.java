package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.precedent.Precedent.Why;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.vocabulary.Vocabulary;

/** Compares a matter to every ruling of a pool, component by component. */
final class Comparison {
  private final PrecedentSettings settings;
  private final Profile matter;
  private final List<Profile> profiles = new ArrayList<>();
  private final ServiceLikeness service;
  private final DiagnosisLikeness diagnosis;
  private final CircumstanceLikeness circumstances = new CircumstanceLikeness();
  private final WordingLikeness wording;

  private Comparison(
      Matter matter, List<FoundRuling> pool, PrecedentSettings settings, Vocabulary vocabulary) {
    this.settings = settings;
    this.matter =
        Profile.of(matter, Profile.Story.of(matter.facts(), settings), settings, vocabulary);
    Map<String, Profile.Story> stories = new HashMap<>();
    Rarities requests = new Rarities();
    Rarities reasons = new Rarities();
    Rarities facts = new Rarities();
    for (FoundRuling ruling : pool) {
      Profile.Story story =
          stories.computeIfAbsent(
              ruling.letter().id(),
              id -> {
                Profile.Story told = Profile.Story.of(ruling.letter().summary(), settings);
                facts.add(told.words());
                return told;
              });
      Profile profile =
          Profile.of(Matter.of(ruling.letter(), ruling.ruling()), story, settings, vocabulary);
      requests.add(profile.service());
      reasons.add(profile.reasons());
      circumstances.add(profile);
      profiles.add(profile);
    }
    BodyParts bodyParts = new BodyParts(vocabulary.bodyParts());
    service = new ServiceLikeness(settings, bodyParts, requests);
    diagnosis = new DiagnosisLikeness(settings, bodyParts);
    wording = new WordingLikeness(reasons, facts);
  }

  /**
   * A ruling of the pool.
   *
   * @param precedent the ruling and why it compares
   * @param service how like the service is, 0 to 1
   */
  record Ranked(Precedent precedent, double service) {}

  /** Ranks a pool, the most comparable first, those of equal points by their ids. */
  static List<Ranked> rank(
      Matter matter, List<FoundRuling> pool, PrecedentSettings settings, Vocabulary vocabulary) {
    Comparison comparison = new Comparison(matter, pool, settings, vocabulary);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      ranked.add(comparison.ranked(pool.get(i), comparison.profiles.get(i)));
    }
    ranked.sort(
        Comparator.<Ranked>comparingDouble(one -> one.precedent().points())
            .reversed()
            .thenComparing(one -> one.precedent().ruling().letter().id())
            .thenComparingInt(one -> one.precedent().ruling().ruling().number()));
    return ranked;
  }

  private Ranked ranked(FoundRuling ruling, Profile profile) {
    Likened byService = service.of(matter, profile);
    double gate = settings.othersService();
    double scale = gate + (1 - gate) * byService.share();
    List<Why> why = new ArrayList<>();
    add(why, Component.SERVICE, byService, 1);
    add(why, Component.DIAGNOSIS, diagnosis.of(matter, profile), scale);
    add(why, Component.GUIDELINE, GuidelineLikeness.of(matter, profile), scale);
    add(why, Component.AMOUNT, AmountLikeness.of(matter, profile), scale);
    add(why, Component.CIRCUMSTANCES, circumstances.of(matter, profile), scale);
    add(why, Component.WORDING, wording.of(matter, profile), scale);
    why.sort(Comparator.comparingDouble(Why::points).reversed());
    return new Ranked(new Precedent(ruling, why, 0), byService.share());
  }

  private void add(List<Why> why, Component component, Likened likened, double scale) {
    double points = settings.points(component) * likened.share() * scale;
    if (points > 0) {
      why.add(new Why(component, likened.matched(), points));
    }
  }
}
