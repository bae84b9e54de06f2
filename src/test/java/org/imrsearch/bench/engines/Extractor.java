package org.imrsearch.bench.engines;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.RulingValues;

/** Takes off a determination what the other engines are given of it. */
final class Extractor {
  private final RulingValues values;

  Extractor(RulingValues values) {
    this.values = values;
  }

  ExtractedLetter extract(Determination letter, String text) {
    return new ExtractedLetter(
        letter.id(),
        text,
        letter.summary(),
        letter.rulings().stream().map(ruling -> extract(letter, ruling)).toList());
  }

  private ExtractedLetter.Ruling extract(Determination letter, Ruling ruling) {
    List<String> citationWords = new ArrayList<>(words("guideline", letter, ruling));
    citationWords.addAll(words("topic", letter, ruling));
    return new ExtractedLetter.Ruling(
        String.join(" ", shown("service", letter, ruling)),
        ruling.rationale(),
        words("diagnosis", letter, ruling),
        citationWords,
        first(shown("decision", letter, ruling)),
        shown("guideline", letter, ruling),
        pages(letter, ruling),
        shown("category", letter, ruling),
        shown("drug", letter, ruling),
        shown("diagnosis", letter, ruling),
        shown("bodyPart", letter, ruling),
        shown("specialty", letter, ruling),
        shown("licensure", letter, ruling),
        first(shown("sex", letter, ruling)),
        number("year", letter, ruling),
        number("age", letter, ruling));
  }

  private static String first(List<String> texts) {
    return texts.stream().findFirst().orElse("");
  }

  private int number(String field, Determination letter, Ruling ruling) {
    return shown(field, letter, ruling).stream().findFirst().map(Integer::valueOf).orElse(0);
  }

  private List<String> shown(String field, Determination letter, Ruling ruling) {
    return values.of(field, letter, ruling).stream().map(Extractor::shown).toList();
  }

  private static String shown(FieldValue value) {
    return switch (value) {
      case FieldValue.Text text -> text.text();
      case FieldValue.Keyword keyword -> keyword.value();
      case FieldValue.PathValue path -> joined(path.segments());
      case FieldValue.Day day -> day.date().toString();
      case FieldValue.Whole whole -> Long.toString(whole.number());
      case FieldValue.Pages pages -> joined(pages.path());
    };
  }

  private static String joined(List<String> segments) {
    return String.join(String.valueOf(ExtractedLetter.LEVEL), segments);
  }

  private List<String> words(String field, Determination letter, Ruling ruling) {
    List<String> words = new ArrayList<>();
    for (FieldValue value : values.of(field, letter, ruling)) {
      if (value instanceof FieldValue.Keyword keyword) {
        words.add(keyword.words());
      } else if (value instanceof FieldValue.PathValue path) {
        words.add(path.words());
      }
    }
    return words;
  }

  private List<String> pages(Determination letter, Ruling ruling) {
    List<String> terms = new ArrayList<>();
    for (FieldValue value : values.of("page", letter, ruling)) {
      if (value instanceof FieldValue.Pages pages) {
        for (String path : ExtractedLetter.prefixes(joined(pages.path()))) {
          for (int page = pages.first(); page <= pages.last(); page++) {
            terms.add(path + ExtractedLetter.PAGE + page);
          }
        }
      }
    }
    return terms.stream().distinct().toList();
  }
}
