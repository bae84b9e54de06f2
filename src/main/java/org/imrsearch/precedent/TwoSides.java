package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.FoundRuling;

/** Overturned and upheld rulings, and the phrases that are significantly commoner in either. */
final class TwoSides {
  private final List<WordedRuling> texts;
  private final int overturned;
  private final RulingSet ofOverturned;
  private final ExactTest test;
  private final List<Phrase> phrases;
  private final double limit;
  private final PhraseSettings settings;

  private TwoSides(
      List<WordedRuling> texts, int overturned, WordTable table, PhraseSettings settings) {
    this.texts = texts;
    this.overturned = overturned;
    this.settings = settings;
    int upheld = texts.size() - overturned;
    ofOverturned = RulingSet.sized(texts.size());
    for (int i = 0; i < overturned; i++) {
      ofOverturned.add(i);
    }
    test = new ExactTest(overturned, upheld);
    phrases = new PhraseMiner(texts, table, fewestHolders()).phrases();
    limit = ChanceLimit.of(phrases, test, overturned, upheld, settings.chance(), settings.trials());
  }

  /** Compares rulings; the examples come from those that stand first. */
  static TwoSides of(
      List<FoundRuling> overturned, List<FoundRuling> upheld, PhraseSettings settings) {
    WordTable table = new WordTable(settings.roles());
    WordReader reader = new WordReader(settings, table);
    List<WordedRuling> texts =
        Stream.concat(overturned.stream(), upheld.stream()).map(reader::read).toList();
    return new TwoSides(texts, overturned.size(), table, settings);
  }

  /** What fewer rulings hold cannot be significant, even if no other phrase were tested. */
  private int fewestHolders() {
    int holders = 1;
    while (holders < texts.size() && test.least(holders) >= settings.chance()) {
      holders++;
    }
    return holders;
  }

  /** Returns what is commoner in rulings of a decision, the most significant first. */
  List<Telling> commonerIn(Decision decision) {
    List<Phrase> significant =
        phrases.stream()
            .filter(phrase -> value(phrase, decision) < limit)
            .sorted(
                Comparator.comparingDouble((Phrase phrase) -> value(phrase, decision))
                    .thenComparing(TellingForms.MOST_TELLING_FIRST))
            .toList();
    TellingForms forms = new TellingForms(significant, rest -> value(rest, decision));
    List<Telling> told = new ArrayList<>();
    for (Phrase phrase : forms.distinct(settings.shown())) {
      told.add(telling(phrase, decision));
    }
    return told;
  }

  private double value(Phrase phrase, Decision decision) {
    return value(phrase.rulings(), phrase.count(), decision);
  }

  private double value(RulingSet rulings, Decision decision) {
    return value(rulings, rulings.size(), decision);
  }

  private double value(RulingSet rulings, int count, Decision decision) {
    int common = rulings.common(ofOverturned);
    return switch (decision) {
      case OVERTURNED -> test.more(count, common);
      case UPHELD -> test.fewer(count, common);
    };
  }

  private Telling telling(Phrase phrase, Decision decision) {
    int held = phrase.rulings().common(ofOverturned);
    int upheld = texts.size() - overturned;
    Example example = Example.of(phrase, sideOf(decision));
    return new Telling(
        example.phrase(),
        held,
        overturned,
        phrase.count() - held,
        upheld,
        value(phrase, decision),
        ExactTest.logLikelihood(held, overturned, phrase.count() - held, upheld),
        example.sentence(),
        example.ruling().id(),
        example.ruling().letter().id());
  }

  private List<WordedRuling> sideOf(Decision decision) {
    return switch (decision) {
      case OVERTURNED -> texts.subList(0, overturned);
      case UPHELD -> texts.subList(overturned, texts.size());
    };
  }
}
