package org.imrsearch.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.evaluation.RankingMetrics;

/** Lucene's MoreLikeThis as it comes, over request, summary and reasons of every ruling. */
final class PlainMoreLikeThis {
  private static final String TEXT = "text";

  /** A letter has few rulings; its own are passed over. */
  private static final int OWN_RULINGS = 60;

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final Map<String, String> texts = new HashMap<>();
  private final IndexSearcher searcher;
  private final MoreLikeThis alike;

  PlainMoreLikeThis(List<Determination> letters) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Determination letter : letters) {
        for (Ruling ruling : letter.rulings()) {
          String id = letter.id() + "#" + ruling.number();
          String text = ruling.service() + "\n" + letter.summary() + "\n" + ruling.rationale();
          texts.put(id, text);
          Document document = new Document();
          document.add(new StringField("id", id, Store.YES));
          document.add(new TextField(TEXT, text, Store.NO));
          writer.addDocument(document);
        }
      }
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    alike = new MoreLikeThis(reader);
    alike.setAnalyzer(analyzer);
    alike.setFieldNames(new String[] {TEXT});
  }

  /** Returns the ids of the rulings of other letters that are most like a ruling. */
  List<String> ranked(String ruling) {
    String letter = ruling.substring(0, ruling.indexOf('#') + 1);
    try {
      Query query = alike.like(TEXT, new StringReader(texts.getOrDefault(ruling, "")));
      List<String> ids = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, RankingMetrics.DEPTH + OWN_RULINGS).scoreDocs) {
        String id = searcher.storedFields().document(found.doc).get("id");
        if (!id.startsWith(letter) && ids.size() < RankingMetrics.DEPTH) {
          ids.add(id);
        }
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
