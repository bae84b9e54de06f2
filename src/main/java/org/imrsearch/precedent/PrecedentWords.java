package org.imrsearch.precedent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imrsearch.precedent.CriteriaSettings.Cue;
import org.imrsearch.vocabulary.Boilerplate;
import org.imrsearch.vocabulary.ConfigException;
import org.imrsearch.vocabulary.ConfigFile;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.PhraseTagger;

/**
 * The settings of {@code precedents-words.yaml}.
 *
 * @param phrases how to find what set rulings apart
 * @param criteria how to find what guidelines ask for
 */
public record PrecedentWords(PhraseSettings phrases, CriteriaSettings criteria) {
  private static final int MANY = 100_000;

  /**
   * Reads {@code precedents-words.yaml} and {@code boilerplate.yaml} from a folder.
   *
   * @throws ConfigException if one is missing or holds a mistake
   */
  public static PrecedentWords load(Path indexConfigFolder) {
    ConfigYaml root =
        ConfigYaml.read(ConfigFile.read(indexConfigFolder.resolve("precedents-words.yaml")));
    WordRoles roles =
        WordRoles.of(words(root, "joining"), root.strings("denying"), words(root, "idle"));
    PhraseSettings phrases = phrases(root, roles, Boilerplate.load(indexConfigFolder));
    CriteriaSettings criteria = criteria(root, roles);
    root.done();
    return new PrecedentWords(phrases, criteria);
  }

  private static PhraseSettings phrases(ConfigYaml root, WordRoles roles, Boilerplate boilerplate) {
    ConfigYaml phrases = root.map("phrases");
    PhraseTagger.Builder<Boolean> announcing = PhraseTagger.builder();
    add(root, "announcing", root.strings("announcing"), true, announcing);
    return new PhraseSettings(
        phrases.decimal("chance", 0.001, 0.5),
        phrases.integer("trials", 100, MANY),
        phrases.integer("fewest", 2, MANY),
        phrases.integer("few", 2, MANY),
        phrases.integer("shown", 1, MANY),
        phrases.bool("summaries", false),
        roles,
        announcing.build(),
        boilerplate);
  }

  private static CriteriaSettings criteria(ConfigYaml root, WordRoles roles) {
    ConfigYaml criteria = root.map("criteria");
    ConfigYaml lists = root.map("cues");
    PhraseTagger.Builder<Cue> cues = PhraseTagger.builder();
    for (Cue cue : Cue.values()) {
      String key = cue.name().toLowerCase(Locale.ROOT);
      add(lists, key, words(lists, key), cue, cues);
    }
    return new CriteriaSettings(
        criteria.integer("shown", 1, MANY),
        criteria.integer("letters", 1, MANY),
        criteria.integer("words", 1, MANY),
        cues.build(),
        roles);
  }

  private static List<String> words(ConfigYaml root, String key) {
    List<String> words = new ArrayList<>();
    root.rows(key).forEach(words::addAll);
    return words;
  }

  private static <T> void add(
      ConfigYaml yaml, String key, List<String> list, T meaning, PhraseTagger.Builder<T> wordings) {
    for (String wording : list) {
      try {
        wordings.add(wording, meaning);
      } catch (IllegalArgumentException e) {
        throw yaml.error(key, "\"" + wording + "\"", "write words that no other list holds");
      }
    }
  }
}
