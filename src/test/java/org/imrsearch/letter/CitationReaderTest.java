package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.PageRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: a guideline block | its citations as source/document/edition/chapter/topic/pages. */
class CitationReaderTest {
  private final CitationReader reader =
      new CitationReader(TestLetters.VOCABULARY.guidelines(), TestLetters.LEXICON.citations());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies. | MTUS/Low Back Complaints/2004/-/Special Studies/-
          Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, Physical Methods. | MTUS/Low Back Complaints/2004/-/Special Studies/- + MTUS/Low Back Complaints/2004/-/Physical Methods/-
          Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, and General Approaches 2004, Section(s): Cornerstones of Disability Prevention and Management. | MTUS/Low Back Complaints/2004/-/Special Studies/- + MTUS/General Approaches/2004/-/Cornerstones of Disability Prevention and Management/-
          Decision based on MTUS Shoulder Complaints 2004. | MTUS/Shoulder Complaints/2004/-/-/-
          Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98-99. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/98-99
          Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99. | MTUS/Chronic Pain Treatment Guidelines/-/-/Physical Medicine/98-99
          Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78, 91. | MTUS/Chronic Pain Treatment Guidelines/-/-/Opioids/78, 91
          Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 74-97 and 124. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/74-97, 124
          Decision based on MTUS Chronic Pain Treatment Guidelines TENS, chronic pain (transcutaneous electrical nerve stimulation) Page(s): 114-117. | MTUS/Chronic Pain Treatment Guidelines/-/-/TENS, chronic pain (transcutaneous electrical nerve stimulation)/114-117
          Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use. | MTUS/Chronic Pain Treatment Guidelines/-/-/Opioids, criteria for use/-
          Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, criteria for use, Opioids, dosing. | MTUS/Chronic Pain Medical Treatment/2016/-/Opioids, criteria for use/- + MTUS/Chronic Pain Medical Treatment/2016/-/Opioids, dosing/-
          Decision based on MTUS Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Topical analgesics. | MTUS/Chronic Pain Medical Treatment/2016/-/Topical analgesics/-
          Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-305. | MTUS/Low Back Complaints/-/12/-/303-305
          Decision based on MTUS ACOEM Guidelines, Chapter 12. | MTUS/-/-/12/-/-
          Decision based on MTUS Chapter 9 Shoulder Complaints, Special Studies Page(s): 207-209. | MTUS/Shoulder Complaints/-/9/Special Studies/207-209
          Decision based on MTUS ACOEM Chapter 11 Forearm, Wrist, and Hand Complaints Page(s): 268-269. | MTUS/Forearm, Wrist, and Hand Complaints/-/11/-/268-269
          Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies. | MTUS/Forearm, Wrist, and Hand Complaints/2004/-/Special Studies/-
          Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Inital Care, Diagnositc Criteria. | MTUS/Neck and Upper Back Complaints/2004/-/Inital Care/- + MTUS/Neck and Upper Back Complaints/2004/-/Diagnositc Criteria/-
          Decision based on MTUS Knee Complaints 2004, Section(s): 326. | MTUS/Knee Complaints/2004/-/-/326
          Decision based on MTUS Acupuncture Treatment 2007. | MTUS/Acupuncture Treatment/2007/-/-/-
          Decision based on MTUS Acupuncture Treatment Guidelines. | MTUS/Acupuncture Treatment Guidelines/-/-/-/-
          Decision based on MTUS Postsurgical Treatment Guidelines Page(s): 24-25. | MTUS/Postsurgical Treatment Guidelines/-/-/-/24-25
          Decision based on MTUS Initial Approaches to Treatment 2004, Section(s): Physical Methods. | MTUS/Initial Approaches to Treatment/2004/-/Physical Methods/-
          Decision based on MTUS Opioids 2015, Section(s): Recommendations. | MTUS/Opioids/2015/-/Recommendations/-
          Decision based on MTUS. | MTUS/-/-/-/-/-
          Decision based on CA MTUS Chronic Pain Treatment Guidelines Page(s): 18-19. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/18-19
          Decision based on MTUS Eye Complaints 2004, Section(s): Some Unknown Part. | MTUS/Eye Complaints/2004/-/Some Unknown Part/-
          Decision based on MTUS Invented Guideline 2004, Section(s): Special Part. | MTUS/Invented Guideline/2004/-/Special Part/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG). | ODG/-/-/-/-/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain. | ODG/Pain/-/-/-/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, MRIs. | ODG/Low Back/-/-/MRIs/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back - Lumbar & Thoracic (Acute & Chronic), Epidural steroid injections (ESIs), therapeutic. | ODG/Low Back - Lumbar & Thoracic (Acute & Chronic)/-/-/Epidural steroid injections (ESIs), therapeutic/-
          Decision based on Non-MTUS Citation ODG: Knee & Leg Chapter: Continuous-flow cryotherapy. | ODG/Knee & Leg/-/-/Continuous-flow cryotherapy/-
          Decision based on Non-MTUS Citation ODG - Mental Illness & Stress - Cognitive therapy for PTSD. | ODG/Mental Illness & Stress/-/-/Cognitive therapy for PTSD/-
          Decision based on Non-MTUS Citation ODG, Pain (Chronic), Proton pump inhibitors (PPIs). | ODG/Pain (Chronic)/-/-/Proton pump inhibitors (PPIs)/-
          Decision based on Non-MTUS Citation ODG; Neck and Upper Back Chapter (updated 11/22/16); Discography. | ODG/Neck and Upper Back/-/-/Discography/-
          Decision based on Non-MTUS Citation Official Disability Guidelines Treatment in Workers Compensation (TWC), Shoulder Procedure Summary, Online Version, Impingement test. | ODG/Shoulder/-/-/Impingement test/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) 2014, Ankle & Foot, Orthotic devices. | ODG/Ankle & Foot/2014/-/Orthotic devices/-
          Decision based on Non-MTUS Citation ODG Forearm, Wrist and Hand (Acute & Chronic) Chapter, under Splints. | ODG/Forearm, Wrist and Hand (Acute & Chronic)/-/-/Splints/-
          Decision based on Non-MTUS Citation ODG Knee Chapter, Physical therapy, Page(s): 12. | ODG/Knee/-/-/Physical therapy/12
          Decision based on Non-MTUS Citation ODG Low Back Chapter and Pain Chapter. | ODG/Low Back/-/-/-/- + ODG/Pain/-/-/-/-
          Decision based on Non-MTUS Citation ODG Carpal Tunnel Syndrome Chapter, section: Physical therapy. | ODG/Carpal Tunnel Syndrome/-/-/Physical therapy/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Physical Therapy Guidelines, Low Back Chapter. | ODG/Physical Therapy Guidelines/-/-/-/- + ODG/Low Back/-/-/-/-
          Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) 7, page(s) 124. | ACOEM/-/2004/7/-/124
          Decision based on Non-MTUS Citation ACOEM, 2nd Edition, 2004, Chapter 7, page 127. | ACOEM/-/2004/7/-/127
          Decision based on Non-MTUS Citation ACOEM Guidelines, 3rd Edition, Shoulder Disorders. | ACOEM/Shoulder Disorders/-/-/-/-
          Decision based on Non-MTUS Citation ACOEM Practice Guidelines Chapter 5. | ACOEM/-/-/5/-/-
          Decision based on Non-MTUS Citation ACOEM 2nd Edition Chapter 7, and Official Disability Guidelines (ODG) Fitness for Duty, Functional capacity evaluation. | ACOEM/-/-/7/-/- + ODG/Fitness for Duty/-/-/Functional capacity evaluation/-
          Decision based on Non-MTUS Citation Journal of Invented Medicine 2009; 12(3): 45-51. | OTHER/Journal of Invented Medicine 2009; 12(3): 45-51/-/-/-/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, and Other Medical Treatment Guideline or Medical Evidence: www.example.org/backs. | ODG/Low Back/-/-/-/- + OTHER/www.example.org/backs/-/-/-/-
          Decision based on Non-MTUS Citation http://www.example.org/nsaids | OTHER/http://www.example.org/nsaids/-/-/-/-
          Decision based on Non- MTUS Citation ODG Hernia Chapter, Surgery. | ODG/Hernia/-/-/Surgery/-
          Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 60. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain, Massage therapy. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/60 + ODG/Pain/-/-/Massage therapy/-
          Decision based on MTUS Low Back Complaints 2004, and Non-MTUS Official Disability Guidelines (ODG) Low Back. | MTUS/Low Back Complaints/2004/-/-/- + ODG/Low Back/-/-/-/-
          The Claims Administrator did not cite any medical evidence for its decision. | -
          The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Diabetes. | ODG/Diabetes/-/-/-/-
          The MTUS was not relied on; the reviewer relied on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation ODG Hip & Pelvis, Arthroscopy. | ODG/Hip & Pelvis/-/-/Arthroscopy/-
          Decision based on MTUS Chronic Pain Treatment Guidelines Anti-epilepsy drugs (AEDs), Gabapentin (Neurontin), Page(s): 16-19, 49. | MTUS/Chronic Pain Treatment Guidelines/-/-/Anti-epilepsy drugs (AEDs)/16-19, 49 + MTUS/Chronic Pain Treatment Guidelines/-/-/Gabapentin (Neurontin)/16-19, 49
          Decision based on MTUS Chronic Pain Treatment Guidelines Functional improvement definition; NSAIDs Page(s): 1, 67-68. | MTUS/Chronic Pain Treatment Guidelines/-/-/Functional improvement definition/1, 67-68 + MTUS/Chronic Pain Treatment Guidelines/-/-/NSAIDs/1, 67-68
          Decision based on MTUS Elbow Disorders (Revised 2007) Page(s): 33-40. | MTUS/Elbow Disorders (Revised 2007)/-/-/-/33-40
          Decision based on MTUS Stress Related Conditions Page(s): 398-404. | MTUS/Stress Related Conditions/-/-/-/398-404
          The Claims Administrator based its decision on the MTUS. The provider did not dispute it. | MTUS/-/-/-/-/-
          The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines (2009), pgs. 98-99, part of the Medical Treatment Utilization Schedule (MTUS). The provider did not dispute the guidelines. | MTUS/Chronic Pain Medical Treatment Guidelines/2009/-/-/98-99
          The Claims Administrator did not cite any evidence-based criteria for its decision. | -
          Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98- 99. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/98-99
          Decision based on MTUS Low Back Complaints 2004, Section(s):Special Studies. | MTUS/Low Back Complaints/2004/-/Special Studies/-
          Decision based on MTUS Low Back Complaints 2004 , Section(s): Special Studies , Physical Methods . | MTUS/Low Back Complaints/2004/-/Special Studies/- + MTUS/Low Back Complaints/2004/-/Physical Methods/-
          Decision based on MTUS Chronic Pain Treatment Guidelines Section(s): Opioids, long-term assessment, page 88. | MTUS/Chronic Pain Treatment Guidelines/-/-/Opioids, long-term assessment/88
          Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, specific drug list & adverse effects Page(s): 70. | MTUS/Chronic Pain Treatment Guidelines/-/-/NSAIDs, specific drug list & adverse effects/70
          Decision based on MTUS Chronic Pain Treatment Guidelines Weaning of Medications Page(s): 124, Opioids Page(s): 78. | MTUS/Chronic Pain Treatment Guidelines/-/-/Weaning of Medications/124 + MTUS/Chronic Pain Treatment Guidelines/-/-/Opioids/78
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back (Acute & Chronic), MRI; Pain (Chronic), Opioids. | ODG/Low Back (Acute & Chronic)/-/-/MRI/- + ODG/Pain (Chronic)/-/-/Opioids/-
          Decision based on Non-MTUS Citation Official Disability Guidelines - Shoulder Chapter. | ODG/Shoulder/-/-/-/-
          Decision based on Non-MTUS Citation ODG Knee and Leg (updated 07/25/16), "Walking aids". | ODG/Knee and Leg/-/-/Walking aids/-
          Decision based on Non-MTUS Citation Official Disability Guidelines, Web Edition. | ODG/-/-/-/-/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Treatment Index, 11th Edition (web), 2014, Low Back, Gym memberships. | ODG/Low Back/2014/-/Gym memberships/-
          Decision based on Non-MTUS Citation (ODG) Head Chapter, Botulinum toxin. | ODG/Head/-/-/Botulinum toxin/-
          Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 308-10. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/308-310
          Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): Follow-up Visits, 361-375. | MTUS/Ankle and Foot Complaints/2004/-/Follow-up Visits/- + MTUS/Ankle and Foot Complaints/2004/-/-/361-375
          Decision based on MTUS Chronic Pain Treatment Guidelines Chronic Pain Medical Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009) Page(s): 98-99 of 127. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/98-99
          Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Guidelines. Page(s): 98 of 127. | MTUS/Chronic Pain Treatment Guidelines/-/-/Physical Medicine Guidelines/98
          Decision based on MTUS ACOEM Chapter 12 Low Back Complaints, Chronic Pain Treatment Guidelines. | MTUS/Low Back Complaints/-/12/-/- + MTUS/Chronic Pain Treatment Guidelines/-/-/-/-
          Decision based on MTUS Chronic Pain Treatment Guidelines opioids Page(s): 75-80 and 94-95. | MTUS/Chronic Pain Treatment Guidelines/-/-/opioids/75-80, 94-95
          Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, specific drug list, Hydrocodone/Acetaminophen; Weaning of Medications Page(s): 91, 124. | MTUS/Chronic Pain Treatment Guidelines/-/-/Opioids, specific drug list/91, 124 + MTUS/Chronic Pain Treatment Guidelines/-/-/Hydrocodone/Acetaminophen/91, 124 + MTUS/Chronic Pain Treatment Guidelines/-/-/Weaning of Medications/91, 124
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain, Insomnia treatment. http://www.odg-twc.com/ | ODG/Pain/-/-/Insomnia treatment/-
          Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 43, 77, 78, 86, 91. Decision based on Non-MTUS Citation ODG Pain Chapter Urine Drug Testing | MTUS/Chronic Pain Treatment Guidelines/-/-/-/43, 77, 78, 86, 91 + ODG/Pain/-/-/Urine Drug Testing/-
          Decision based on Non-MTUS Citation Other Medical Treatment Guideline or Medical Evidence: http://www.webmd.com | OTHER/http://www.webmd.com/-/-/-/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back-Lumbar & Thoracic (Acute & Chronic), Physical therapy (PT). | ODG/Low Back-Lumbar & Thoracic (Acute & Chronic)/-/-/Physical therapy (PT)/-
          Decision based on MTUS General Approaches Page(s): 92,Chronic Pain Treatment Guidelines Page(s): 21. | MTUS/General Approaches/-/-/-/92 + MTUS/Chronic Pain Treatment Guidelines/-/-/-/21
          Decision based on MTUS Neck and Upper Back Complaints Page(s): 177-178. | MTUS/Neck and Upper Back Complaints/-/-/-/177-178
          Decision based on MTUS Initial Approaches to Treatment (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 3) Page(s): 47-49. | MTUS/Initial Approaches to Treatment/2004/3/-/47-49
          Decision based on MTUS Low Back Complaints Page(s): 298-300,Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99. | MTUS/Low Back Complaints/-/-/-/298-300 + MTUS/Chronic Pain Treatment Guidelines/-/-/Physical Medicine/98-99
          Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) Chapter 7- Independent Medical Examinations and Consultations, page 127. | ACOEM/Independent Medical Examinations and Consultations/2004/7/-/127
          Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM) Chapter 7 page 127; Official Disability Guidelines (ODG) Fitness for Duty. | ACOEM/-/-/7/-/127 + ODG/Fitness for Duty/-/-/-/-
          Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk Page(s): 68. | MTUS/Chronic Pain Treatment Guidelines/-/-/NSAIDs, GI symptoms & cardiovascular risk/68
          Decision based on Non-MTUS Citation Official Disability Guidelines: Low Back, Lumbar supports | ODG/Low Back/-/-/Lumbar supports/-
          Decision based on MTUS Forearm, Wrist, and Hand Complaints Page(s): 264-265, 271-273. | MTUS/Forearm, Wrist, and Hand Complaints/-/-/-/264-265, 271-273
          Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): page 63-66. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/63-66
          Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), pages 63-66 Page(s): 63-66. | MTUS/Chronic Pain Treatment Guidelines/-/-/Muscle relaxants (for pain)/63-66
          Decision based on MTUS Low Back Complaints, Chronic Pain Treatment Guidelines Epidural steroid injections (ESIs) Page(s): 46. | MTUS/Low Back Complaints/-/-/-/- + MTUS/Chronic Pain Treatment Guidelines/-/-/Epidural steroid injections (ESIs)/46
          Decision based on MTUS Shoulder Complaints Page(s): 207-209. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Shoulder (Acute & Chronic), Magnetic resonance imaging (MRI). | MTUS/Shoulder Complaints/-/-/-/207-209 + ODG/Shoulder (Acute & Chronic)/-/-/Magnetic resonance imaging (MRI)/-
          Decision based on MTUS ACOEM. Decision based on Non-MTUS Citation ODG. | MTUS/-/-/-/-/- + ODG/-/-/-/-/-
          Decision based on MTUS ACOEM Chapter 8 Neck and Upper Back Complaints, ACOEM Chapter 12 Low Back Complaints. | MTUS/Neck and Upper Back Complaints/-/8/-/- + MTUS/Low Back Complaints/-/12/-/-
          Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341-343. | MTUS/Knee Complaints/-/13/-/341-343
          Decision based on MTUS Chronic Pain Treatment Guidelines Medications for chronic pain, Opioids, criteria for use Page(s): 60-61, 76-80. | MTUS/Chronic Pain Treatment Guidelines/-/-/Medications for chronic pain/60-61, 76-80 + MTUS/Chronic Pain Treatment Guidelines/-/-/Opioids, criteria for use/60-61, 76-80
          """)
  void labelledBlocks(String block, String citations) {
    CitationReader.Block read = reader.read(CitedBy.REVIEWER, block);
    assertThat(shown(read.citations())).isEqualTo(citations);
    assertThat(read.understood()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, Topical analgesics, pages 111-113, which is part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Topical analgesics/111-113
          The Claims Administrator based its decision on the MTUS Chronic Pain Medical Treatment Guidelines, page 60. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/60
          The Physician Reviewer based his/her decision on the Low Back Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12), pages 303-305, which is part of the MTUS. | MTUS/Low Back Complaints/2004/12/-/303-305
          The Expert Reviewer based his/her decision on the Official Disability Guidelines (ODG), Low Back Chapter, Mattress selection, which is not part of the MTUS. | ODG/Low Back/-/-/Mattress selection/-
          The Claims Administrator based its decision on the ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 7, page 127, which is not part of the MTUS. | ACOEM/-/2004/7/-/127
          The Claims Administrator based its decision on the MTUS Chronic Pain Medical Treatment Guidelines, Opioids, and the Official Disability Guidelines (ODG), Pain Chapter, which is not part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Opioids/- + ODG/Pain/-/-/-/-
          The Claims Administrator based its decision on the Official Disability Guidelines (ODG), Pain Chapter, which is not part of the MTUS, and the Chronic Pain Medical Treatment Guidelines, pages 18-19, which is part of the MTUS. | ODG/Pain/-/-/-/- + MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/18-19
          The Claims Administrator based its decision on the American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Chapter 12, pg. 308, which are part of the California Medical Treatment Utilization Schedule (MTUS). | MTUS/-/2004/12/-/308
          The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate. | -
          The Expert Reviewer found the Official Disability Guidelines (ODG), Pain Chapter, a medical treatment guideline not in the MTUS, relevant and appropriate. | ODG/Pain/-/-/-/-
          The Physician Reviewer based his/her decision on the General Approaches Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 5), which is part of the MTUS. | MTUS/General Approaches/2004/5/-/-
          The Physician Reviewer based his/her decision on the Cornerstones of Disability Prevention and Management Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 5), which is part of the MTUS. | MTUS/Cornerstones of Disability Prevention and Management/2004/5/-/-
          The Claims Administrator based its decision on the journal Invented Reviews, 2012, which is not part of the MTUS. | OTHER/journal Invented Reviews, 2012/-/-/-/-
          The Claims Administrator based its decision on the ODG. | ODG/-/-/-/-/-
          The Physician Reviewer based his/her decision on the MTUS Chronic Pain Guidelines, Opioids, page(s) 75-80, 91 and 124 which is part of the MTUS. | MTUS/Chronic Pain Guidelines/-/-/Opioids/75-80, 91, 124
          The Claims Administrator based its decision on the MTUS ACOEM Guidelines, 2nd Edition, 2004. | MTUS/-/2004/-/-/-
          The Claims Administrator based its decision on the MTUS/ACOEM Guidelines, Chapter 12, page 303. | MTUS/-/-/12/-/303
          The Claims Administrator based its decision on the California MTUS, Chronic Pain Medical Treatment Guidelines. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/-
          The Physician Reviewer based his/her decision on the MTUS Postsurgical Guidelines, which is part of the MTUS, and on the Official Disability Guidelines (ODG), Knee Chapter. | MTUS/Postsurgical Guidelines/-/-/-/- + ODG/Knee/-/-/-/-
          The Physician Reviewer based his/her decision on the Non-MTUS Official Disability Guidelines (ODG), Low Back Chapter. | ODG/Low Back/-/-/-/-
          The Physician Reviewer based his/her decision on the Low Back Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12) pages 303-305, Table 12-8, which is part of the MTUS. | MTUS/Low Back Complaints/2004/12/-/303-305
          The Physician Reviewer based his/her decision on the Neck and Upper Back Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 8), page 182, Table 8-8 and the Official Disability Guidelines (ODG) Neck and Upper Back Chapter, MRI Section. | MTUS/Neck and Upper Back Complaints/2004/8/-/182 + ODG/Neck and Upper Back/-/-/MRI/-
          The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines Section on Opioids, which is part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Opioids/-
          The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, Section Physical Medicine, page 99, part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Physical Medicine/99
          The Claims Administrator based its decision on the Official Disability Guidelines (ODG), (no section cited), a medical treatment guideline (MTG) not in the MTUS. The provider did not dispute the guidelines. | ODG/-/-/-/-/-
          The Expert Reviewer based his/her decision on the Chronic Pain Medical Treatment Guidelines (2009), Section Medications for Chronic Pain, pg. 60, part of the Medical Treatment Utilization Schedule (MTUS), and the Official Disability Guidelines (current version), Pain Chapter, Opioids Section, a Medical Treatment Guideline (MTG), which is not part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/2009/-/Medications for Chronic Pain/60 + ODG/Pain/-/-/Opioids/-
          The Expert Reviewer relied on the MTUS Chronic Pain guidelines and ODG. | MTUS/Chronic Pain guidelines/-/-/-/- + ODG/-/-/-/-/-
          """)
  void sentencesOfLettersUpTo2014(String block, String citations) {
    CitationReader.Block read = reader.read(CitedBy.CLAIMS_ADMINISTRATOR, block);
    assertThat(shown(read.citations())).isEqualTo(citations);
    assertThat(read.understood()).isTrue();
  }

  @Test
  void aCitationIsThatOfItsParty() {
    String block = "Decision based on MTUS Low Back Complaints 2004.";
    assertThat(reader.read(CitedBy.REVIEWER, block).citations())
        .extracting(Citation::citedBy)
        .containsExactly(CitedBy.REVIEWER);
  }

  @Test
  void aChapterCitedByItsOwnNameStandsUnderTheDocumentThatHoldsIt() {
    String block = "Decision based on MTUS Initial Approaches to Treatment 2004, Section(s): Rest.";
    assertThat(reader.read(CitedBy.REVIEWER, block).citations().getFirst().guideline())
        .containsExactly("MTUS", "General Approaches", "Initial Approaches to Treatment");
  }

  @Test
  void aLaterNameWithAnEarlierEditionStandsUnderTheDocumentOfThatEdition() {
    String block = "Decision based on MTUS Elbow Disorders (ACOEM 2nd Edition (2007), Chapter 10).";
    assertThat(reader.read(CitedBy.REVIEWER, block).citations().getFirst().guideline())
        .containsExactly("MTUS", "Elbow Complaints");
  }

  @Test
  void aMisspeltTopicIsKeptAsWrittenAndStandsUnderTheCataloguesName() {
    String block = "Decision based on MTUS Low Back Complaints 2004, Section(s): Physcial Methods.";
    Citation citation = reader.read(CitedBy.REVIEWER, block).citations().getFirst();
    assertThat(citation.topic()).contains("Physcial Methods");
    assertThat(citation.guideline()).endsWith("Physical Methods");
  }

  @Test
  void aBlockThatCitesNothingAndDoesNotSaySoIsNotUnderstood() {
    assertThat(reader.read(CitedBy.REVIEWER, "Decision based on ").understood()).isFalse();
  }

  static String shown(List<Citation> citations) {
    return citations.isEmpty()
        ? "-"
        : citations.stream().map(CitationReaderTest::shown).collect(Collectors.joining(" + "));
  }

  private static String shown(Citation citation) {
    String pages =
        citation.pages().stream().map(PageRange::toString).collect(Collectors.joining(", "));
    return String.join(
        "/",
        citation.source().code(),
        citation.document().orElse("-"),
        citation.edition().orElse("-"),
        citation.chapter().orElse("-"),
        citation.topic().orElse("-"),
        Optional.of(pages).filter(p -> !p.isEmpty()).orElse("-"));
  }
}
