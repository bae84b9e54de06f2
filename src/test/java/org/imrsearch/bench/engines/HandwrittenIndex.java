package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes rulings as anyone would who knows Lucene: a document a ruling, the letter after its
 * rulings, two threads, a large buffer, and stock parts all the way.
 */
final class HandwrittenIndex {
  static final String LETTER = "letter";
  static final String ID = "id";
  static final String TEXT = "text";

  /** How many documents further on a ruling's letter is. */
  static final String TO_LETTER = "toLetter";

  static final FacetsConfig FACETS = facets();

  private static final int THREADS = 2;
  private static final double BUFFER_MB = 256;

  private final IndexWriter writer;
  private final List<Path> parts;
  private final AtomicInteger next = new AtomicInteger();

  private HandwrittenIndex(IndexWriter writer, List<Path> parts) {
    this.writer = writer;
    this.parts = parts;
  }

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (String path : List.of("guideline", "category", "drug")) {
      config.setHierarchical(path, true);
    }
    for (String several : List.of("guideline", "category", "drug", "diagnosis", "bodyPart")) {
      config.setMultiValued(several, true);
    }
    config.setMultiValued("specialty", true);
    return config;
  }

  static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(source);
        return new TokenStreamComponents(source, new KStemFilter(new LowerCaseFilter(words)));
      }
    };
  }

  /** Indexes the letters, commits, and waits for merges. */
  static void write(LetterSet letters, Path folder) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(BUFFER_MB);
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      HandwrittenIndex index = new HandwrittenIndex(writer, letters.extracted());
      List<Future<?>> running = new ArrayList<>();
      IntStream.range(0, THREADS).forEach(i -> running.add(threads.submit(index::addParts)));
      for (Future<?> thread : running) {
        await(thread);
      }
      writer.commit();
    }
  }

  private static void await(Future<?> thread) throws IOException {
    try {
      thread.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
  }

  private Void addParts() throws IOException {
    for (int i = next.getAndIncrement(); i < parts.size(); i = next.getAndIncrement()) {
      try (ExtractedFile.Reader in = new ExtractedFile.Reader(parts.get(i))) {
        for (Optional<ExtractedLetter> read = in.next(); read.isPresent(); read = in.next()) {
          add(read.get());
        }
      }
    }
    return null;
  }

  private void add(ExtractedLetter letter) throws IOException {
    List<Document> block = new ArrayList<>();
    int left = letter.rulings().size();
    for (ExtractedLetter.Ruling ruling : letter.rulings()) {
      block.add(FACETS.build(document(letter, ruling, left--)));
    }
    Document whole = new Document();
    whole.add(new StringField(LETTER, letter.id(), Store.NO));
    whole.add(new StoredField(ID, letter.id()));
    whole.add(new StoredField(TEXT, letter.text()));
    block.add(whole);
    writer.updateDocuments(new Term(LETTER, letter.id()), block);
  }

  private static Document document(
      ExtractedLetter letter, ExtractedLetter.Ruling ruling, int toLetter) {
    Document document = new Document();
    document.add(new StringField(LETTER, letter.id(), Store.NO));
    document.add(new NumericDocValuesField(TO_LETTER, toLetter));
    document.add(new TextField("service", ruling.service(), Store.NO));
    document.add(new TextField("rationale", ruling.rationale(), Store.NO));
    document.add(new TextField("summary", letter.summary(), Store.NO));
    ruling.diagnosisWords().forEach(w -> document.add(new TextField("diagnoses", w, Store.NO)));
    ruling.citationWords().forEach(w -> document.add(new TextField("citations", w, Store.NO)));
    filters(document, ruling);
    facets(document, ruling);
    return document;
  }

  private static void filters(Document document, ExtractedLetter.Ruling ruling) {
    value(document, "decision", ruling.decision());
    value(document, "sex", ruling.sex());
    ruling.guidelines().forEach(path -> path(document, "guideline", path));
    ruling.categories().forEach(path -> path(document, "category", path));
    ruling.drugs().forEach(path -> path(document, "drug", path));
    ruling.pages().forEach(page -> value(document, "page", page));
    ruling.diagnoses().forEach(name -> value(document, "diagnosis", name));
    ruling.bodyParts().forEach(name -> value(document, "bodyPart", name));
    ruling.specialties().forEach(name -> value(document, "specialty", name));
    ruling.licensures().forEach(name -> value(document, "licensure", name));
    document.add(new IntPoint("year", ruling.year()));
    document.add(new IntPoint("age", ruling.age()));
  }

  private static void path(Document document, String field, String path) {
    ExtractedLetter.prefixes(path).forEach(prefix -> value(document, field, prefix));
  }

  private static void value(Document document, String field, String value) {
    document.add(new StringField(field, value, Store.NO));
  }

  private static void facets(Document document, ExtractedLetter.Ruling ruling) {
    facet(document, "decision", ruling.decision());
    ruling.guidelines().forEach(path -> facet(document, "guideline", path));
    ruling.categories().forEach(path -> facet(document, "category", path));
    ruling.diagnoses().forEach(name -> facet(document, "diagnosis", name));
    ruling.bodyParts().forEach(name -> facet(document, "bodyPart", name));
    ruling.specialties().forEach(name -> facet(document, "specialty", name));
    if (ruling.year() > 0) {
      facet(document, "year", Integer.toString(ruling.year()));
    }
  }

  private static void facet(Document document, String field, String path) {
    if (!path.isEmpty()) {
      String[] segments = ExtractedLetter.segments(path).toArray(String[]::new);
      document.add(new SortedSetDocValuesFacetField(field, segments));
    }
  }
}
