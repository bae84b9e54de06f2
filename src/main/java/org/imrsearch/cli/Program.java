package org.imrsearch.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.engine.SuggestingEngine;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.lucene.LuceneIndexCheck;
import org.imrsearch.lucene.LuceneIndexSink;
import org.imrsearch.lucene.LuceneSearchEngine;
import org.imrsearch.lucene.LuceneSnapshot;
import org.imrsearch.opensearch.Cluster;
import org.imrsearch.opensearch.OpenSearchCheck;
import org.imrsearch.opensearch.OpenSearchEngine;
import org.imrsearch.opensearch.OpenSearchIndexSink;
import org.imrsearch.opensearch.ShapeWish;
import org.imrsearch.precedent.MatterReader;
import org.imrsearch.precedent.PrecedentFinder;
import org.imrsearch.precedent.PrecedentSearch;
import org.imrsearch.precedent.PrecedentSettings;
import org.imrsearch.precedent.PrecedentWords;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.QueryParser;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.QueryWords;
import org.imrsearch.vocabulary.Vocabulary;
import org.imrsearch.web.Archive;

/** The composition root: puts the parts together over one folder of settings, each when needed. */
final class Program {
  private final Path config;
  private final Vocabulary vocabulary;
  private final Optional<Ahead<QueryWords>> words;
  private final IndexSchema schema;

  Program(Path config) {
    this(config, Vocabulary.asNeeded(config), Optional.empty());
  }

  private Program(Path config, Vocabulary vocabulary, Optional<Ahead<QueryWords>> words) {
    this.config = config;
    this.vocabulary = vocabulary;
    this.words = words;
    this.schema = IndexSchema.load(config);
  }

  /** Begins a program that is about to search: it reads what the words of queries mean already. */
  static Program searching(Path config) {
    Vocabulary vocabulary = Vocabulary.asNeeded(config);
    return new Program(config, vocabulary, Optional.of(words(config, vocabulary)));
  }

  private static Ahead<QueryWords> words(Path config, Vocabulary vocabulary) {
    return Ahead.of(() -> QueryWords.load(config, vocabulary));
  }

  IndexSchema schema() {
    return schema;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  QueryParser queries() {
    return new QueryParser(schema, vocabulary);
  }

  FilterParser filters() {
    return new FilterParser(schema, vocabulary);
  }

  LetterParser letters() {
    return new LetterParser(LetterLexicon.load(config), vocabulary);
  }

  RulingValues values() {
    return new RulingValues(vocabulary);
  }

  SearchEngine engine(IndexPlace place) {
    Ahead<QueryWords> known = words.orElseGet(() -> words(config, vocabulary));
    SearchEngine engine =
        switch (place) {
          case IndexPlace.Folder folder ->
              LuceneSearchEngine.open(folder.path(), schema, known, edition());
          case IndexPlace.OnCluster on ->
              on.opened(
                  cluster -> OpenSearchEngine.open(cluster, on.index(), schema, known, edition()));
        };
    return new SuggestingEngine(engine, queries());
  }

  /** Reads requests that precedents are sought for. */
  MatterReader matters() {
    return new MatterReader(letters(), vocabulary);
  }

  PrecedentSearch precedents(SearchEngine engine) {
    PrecedentFinder finder = PrecedentFinder.of(engine, vocabulary, PrecedentSettings.load(config));
    return new PrecedentSearch(engine, finder, PrecedentWords.load(config));
  }

  /** Returns what a server answers from. */
  Archive archive(SearchEngine engine) {
    return new Archive(
        engine, schema, queries(), filters(), vocabulary, values(), matters(), precedents(engine));
  }

  /**
   * @param wish how an index that is made on a cluster is spread
   */
  IndexSink sink(IndexPlace place, boolean rebuild, ShapeWish wish) {
    return switch (place) {
      case IndexPlace.Folder folder ->
          LuceneIndexSink.open(folder.path(), schema, values(), edition(), rebuild);
      case IndexPlace.OnCluster on ->
          on.opened(
              cluster ->
                  OpenSearchIndexSink.open(
                      cluster, on.index(), schema, values(), edition(), rebuild, wish));
    };
  }

  CheckReport check(IndexPlace place) {
    return switch (place) {
      case IndexPlace.Folder folder -> LuceneIndexCheck.run(folder.path(), schema, edition());
      case IndexPlace.OnCluster on -> {
        try (Cluster cluster = Cluster.connect(on.cluster())) {
          yield OpenSearchCheck.run(cluster, on.index(), schema, edition());
        }
      }
    };
  }

  LuceneSnapshot snapshots() {
    return new LuceneSnapshot(schema, edition());
  }

  /** What an index must have been made with: the same reading of letters by the same words. */
  private String edition() {
    return LetterParser.VERSION
        + "-"
        + vocabulary.fingerprint()
        + "-"
        + LetterLexicon.fingerprint(config);
  }
}
