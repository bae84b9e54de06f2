package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Most of several words, against looking at every document. */
class MostQueryTest {
  private static final String WORDS = "abcdefgh";
  private static final int DOCUMENTS = 300;

  private final Random random = new Random(7);
  private final List<String> texts = new ArrayList<>();

  @Test
  void findsAndScoresWhatLookingAtEachDocumentDoes() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (int round = 0; round < 200; round++) {
          compare(searcher);
        }
      }
    }
  }

  private void write(ByteBuffersDirectory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < WORDS.length(); word++) {
          if (random.nextInt(word + 2) == 0) {
            text.append(WORDS.charAt(word)).append(' ');
          }
        }
        texts.add(text.toString());
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Store.NO));
        writer.addDocument(document);
        if (i % 90 == 89) {
          writer.flush();
        }
      }
    }
  }

  /** Some of the parts are phrases, which are looked into only after their words are found. */
  private void compare(IndexSearcher searcher) throws IOException {
    List<MostQuery.Part> parts = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    double all = 0;
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      int word = random.nextInt(WORDS.length() - 1);
      boolean phrase = random.nextInt(3) == 0;
      String text = WORDS.substring(word, word + (phrase ? 2 : 1));
      double weight = 1 + random.nextInt(4);
      all += weight;
      wanted.add(String.join(" ", text.split("")));
      parts.add(new MostQuery.Part(scored(text, i + 1), weight));
    }
    double least = all * random.nextDouble() - 1e-6;
    TreeMap<Integer, Float> expected = new TreeMap<>();
    for (int doc = 0; doc < DOCUMENTS; doc++) {
      double held = 0;
      float score = 0;
      for (int i = 0; i < parts.size(); i++) {
        if (texts.get(doc).contains(wanted.get(i))) {
          held += parts.get(i).weight();
          score += i + 1;
        }
      }
      if (held >= least && held > 0) {
        expected.put(doc, score);
      }
    }
    TreeMap<Integer, Float> found = new TreeMap<>();
    for (ScoreDoc hit : searcher.search(new MostQuery(parts, least), DOCUMENTS).scoreDocs) {
      found.put(hit.doc, hit.score);
    }
    assertThat(found).as("%s, %s", wanted, least).isEqualTo(expected);
    assertThat(searcher.count(new MostQuery(parts, least))).isEqualTo(expected.size());
  }

  private static Query scored(String text, float score) {
    Query query =
        text.length() == 1
            ? new TermQuery(new Term("text", text))
            : new PhraseQuery("text", Arrays.stream(text.split("")).toArray(String[]::new));
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
