package org.imrsearch.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the free words of a query are found by besides themselves: the synonyms of {@code
 * synonyms.csv}, all the names of a drug, and the catalogue's name for a service or a diagnosis.
 */
public final class Thesaurus {
  /** More names than this cost time and find nothing more. */
  public static final int MOST_WORDINGS = 24;

  /** The longest name of a service or diagnosis that is looked for, in words of the query. */
  private static final int LONGEST_NAME = 5;

  private static final float CATALOGUE_NAME = 0.8f;

  private static final Comparator<WordMatch<List<Wording>>> LEFTMOST_LONGEST =
      Comparator.<WordMatch<List<Wording>>>comparingInt(WordMatch::first)
          .thenComparing(
              Comparator.<WordMatch<List<Wording>>>comparingInt(WordMatch::after).reversed());

  private final PhraseTagger<List<Wording>> synonyms;
  private final Optional<Vocabulary> vocabulary;

  private Thesaurus(PhraseTagger<List<Wording>> synonyms, Optional<Vocabulary> vocabulary) {
    this.synonyms = synonyms;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads {@code synonyms.csv} from a folder.
   *
   * @throws ConfigException if it is missing or holds a mistake
   */
  public static Thesaurus load(Path indexConfigFolder, Vocabulary vocabulary) {
    return of(ConfigFile.read(indexConfigFolder.resolve("synonyms.csv")), vocabulary);
  }

  static Thesaurus of(ConfigFile file, Vocabulary vocabulary) {
    return new Thesaurus(SynonymTable.read(file), Optional.of(vocabulary));
  }

  /** Returns a thesaurus that knows nothing: every word is found by itself. */
  public static Thesaurus empty() {
    return new Thesaurus(PhraseTagger.<List<Wording>>builder().build(), Optional.empty());
  }

  /** Parts words that stand side by side into what they name; each word is in one part. */
  public List<Named> read(List<String> words) {
    List<WordMatch<List<Wording>>> known = known(words);
    List<Named> parts = new ArrayList<>();
    int next = 0;
    while (next < words.size()) {
      int first = next;
      int after =
          known.stream()
              .filter(match -> match.first() == first)
              .findFirst()
              .map(WordMatch::after)
              .orElse(first + 1);
      Wordings wordings = new Wordings(String.join(" ", words.subList(first, after)));
      known.stream()
          .filter(match -> match.first() == first && match.after() == after)
          .forEach(match -> match.payload().forEach(wordings::add));
      parts.add(new Named(words.subList(first, after), wordings.best(MOST_WORDINGS)));
      next = after;
    }
    return withCatalogueNames(parts);
  }

  /** Finds synonyms and drugs among the words, the longest at each place first. */
  private List<WordMatch<List<Wording>>> known(List<String> words) {
    List<WordMatch<List<Wording>>> known = new ArrayList<>(WordMatch.of(synonyms, words));
    if (vocabulary.isPresent()) {
      DrugCatalogue drugs = vocabulary.get().drugs();
      DrugNames names = new DrugNames(drugs);
      for (WordMatch<Drug> drug :
          WordMatch.of(drugs.tag(Tokens.of(String.join(" ", words))), words)) {
        known.add(new WordMatch<>(drug.first(), drug.after(), names.of(drug.payload())));
      }
    }
    known.sort(LEFTMOST_LONGEST);
    return known;
  }

  /**
   * Lets each word of a name also be found by the catalogue's name for the same thing, but does not
   * make one thing of them: "knee MRI" finds rulings that have the words in two places.
   */
  private List<Named> withCatalogueNames(List<Named> parts) {
    if (vocabulary.isEmpty()) {
      return parts;
    }
    List<Named> all = new ArrayList<>(parts);
    for (int first = 0; first < parts.size(); first++) {
      for (int after = Math.min(parts.size(), first + LONGEST_NAME); after > first; after--) {
        String text = typed(parts.subList(first, after));
        Optional<String> name = catalogueName(vocabulary.get(), text);
        if (name.isPresent()) {
          Wording wording = new Wording(name.get(), CATALOGUE_NAME);
          all.subList(first, after).replaceAll(part -> with(part, wording));
          break;
        }
      }
    }
    return all;
  }

  private static String typed(List<Named> parts) {
    return String.join(" ", parts.stream().map(Named::typed).toList());
  }

  private static Named with(Named part, Wording wording) {
    Wordings wordings = new Wordings(part.typed());
    part.wordings().forEach(wordings::add);
    wordings.add(wording);
    return new Named(part.words(), wordings.best(MOST_WORDINGS));
  }

  /** A name of one word says too little: "surgery" would be found everywhere. */
  private static Optional<String> catalogueName(Vocabulary known, String text) {
    return known
        .services()
        .withoutPart(text)
        .or(() -> known.resolve(Catalogue.DIAGNOSES, text))
        .filter(name -> NameKey.of(name).indexOf(' ') > 0)
        .filter(name -> !NameKey.of(name).equals(NameKey.of(text)));
  }
}
