package org.imrsearch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.evaluation.RankingMetrics;

/** What anyone gets of Lucene in an hour: one English field of text, any word, BM25. */
final class PlainBm25 {
  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final IndexSearcher searcher;

  private PlainBm25(List<Determination> letters, BiFunction<Determination, Ruling, String> text)
      throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Determination letter : letters) {
        for (Ruling ruling : letter.rulings()) {
          Document document = new Document();
          document.add(new StringField("id", letter.id() + "#" + ruling.number(), Store.YES));
          document.add(new TextField("text", text.apply(letter, ruling), Store.NO));
          writer.addDocument(document);
        }
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /** Over all text of a ruling and its letter. */
  static PlainBm25 overAllText(List<Determination> letters) throws IOException {
    return new PlainBm25(
        letters,
        (letter, ruling) ->
            String.join(
                "\n",
                ruling.service(),
                ruling.rationale(),
                letter.summary(),
                ruling.citations().stream()
                    .map(Citation::guideline)
                    .map(path -> String.join(" ", path))
                    .collect(Collectors.joining("\n"))));
  }

  /** Over the request and the reasons alone. */
  static PlainBm25 overServiceAndRationale(List<Determination> letters) throws IOException {
    return new PlainBm25(letters, (letter, ruling) -> ruling.service() + "\n" + ruling.rationale());
  }

  /** Returns the ids of the best rulings. */
  List<String> ranked(String query) {
    try {
      List<String> ids = new ArrayList<>();
      for (ScoreDoc found : searcher.search(anyWord(query), RankingMetrics.DEPTH).scoreDocs) {
        ids.add(searcher.storedFields().document(found.doc).get("id"));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query anyWord(String query) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    try (TokenStream tokens = analyzer.tokenStream("text", query)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        any.add(new TermQuery(new Term("text", term.toString())), Occur.SHOULD);
      }
      tokens.end();
    }
    return any.build();
  }
}
