package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.imrsearch.determination.CitedBy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guideline blocks in many wordings. A row: a block | its citations as
 * source/document/edition/chapter/topic/pages.
 */
class CitationWordingsTest {
  private final CitationReader reader =
      new CitationReader(TestLetters.VOCABULARY.guidelines(), TestLetters.LEXICON.citations());

  private String shown(String block) {
    return CitationReaderTest.shown(reader.read(CitedBy.REVIEWER, block).citations());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Decision based on MTUS Low Back Disorders 2016, Section(s): Diagnostic Investigations. | MTUS/Low Back Disorders/2016/-/Diagnostic Investigations/-
          Decision based on MTUS Opioids 2017, Section(s): Treatment. | MTUS/Opioids/2017/-/Treatment/-
          Decision based on MTUS Chronic Pain 2017, Section(s): Topical Agents, Medications, and Opioids 2017, Section(s): Long-term opioid use. | MTUS/Chronic Pain/2017/-/Topical Agents/- + MTUS/Chronic Pain/2017/-/Medications/- + MTUS/Opioids/2017/-/Long-term opioid use/-
          Decision based on MTUS Chronic Pain 2017. | MTUS/Chronic Pain/2017/-/-/-
          Decision based on MTUS Initial Approaches to Treatment 2017, Section(s): Medication. | MTUS/Initial Approaches to Treatment/2017/-/Medication/-
          Decision based on MTUS Cervical and Thoracic Spine Disorders 2018, Section(s): Radicular Pain. | MTUS/Cervical and Thoracic Spine Disorders/2018/-/Radicular Pain/-
          Decision based on MTUS Cervical and Thoracic Spine 2019, Section(s): Physical Therapy. | MTUS/Cervical and Thoracic Spine/2019/-/Physical Therapy/-
          Decision based on MTUS Hand, Wrist and Forearm Disorders 2016, Section(s): Carpal Tunnel Syndrome, Surgical Considerations. | MTUS/Hand, Wrist and Forearm Disorders/2016/-/Carpal Tunnel Syndrome/- + MTUS/Hand, Wrist and Forearm Disorders/2016/-/Surgical Considerations/-
          Decision based on MTUS Knee Disorders 2019, Section(s): Osteoarthrosis: Injections, and Hip and Groin Disorders 2019, Section(s): Physical therapy. | MTUS/Knee Disorders/2019/-/Osteoarthrosis: Injections/- + MTUS/Hip and Groin Disorders/2019/-/Physical therapy/-
          Decision based on MTUS Hip and Groin 2011. | MTUS/Hip and Groin/2011/-/-/-
          Decision based on MTUS Traumatic Brain Injury 2017, Section(s): Cognitive rehabilitation. | MTUS/Traumatic Brain Injury/2017/-/Cognitive rehabilitation/-
          Decision based on MTUS Workplace Mental Health: Depressive Disorders 2020, Section(s): Medications. | MTUS/Workplace Mental Health: Depressive Disorders/2020/-/Medications/-
          Decision based on MTUS Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder 2019. | MTUS/Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder/2019/-/-/-
          Decision based on MTUS Posttraumatic Stress Disorder and Acute Stress Disorder 2018, Section(s): CBT. | MTUS/Posttraumatic Stress Disorder and Acute Stress Disorder/2018/-/CBT/-
          Decision based on MTUS Introduction to the Workplace Mental Health 2019. | MTUS/Introduction to the Workplace Mental Health/2019/-/-/-
          Decision based on MTUS Antiemetics 2020. | MTUS/Antiemetics/2020/-/-/-
          Decision based on MTUS Coronavirus (COVID-19) 2021, Section(s): Post-acute care. | MTUS/Coronavirus (COVID-19)/2021/-/Post-acute care/-
          Decision based on MTUS Occupational/Work-Related Asthma Medical Treatment 2016. | MTUS/Occupational/Work-Related Asthma Medical Treatment/2016/-/-/-
          Decision based on MTUS Occupational Interstitial Lung Disease 2019, Section(s): Follow-up. | MTUS/Occupational Interstitial Lung Disease/2019/-/Follow-up/-
          Decision based on MTUS Eye Disorders 2017. | MTUS/Eye Disorders/2017/-/-/-
          Decision based on MTUS Shoulder Disorders 2016, Section(s): Rotator Cuff Tears, Low Back Disorders 2019, Section(s): Imaging. | MTUS/Shoulder Disorders/2016/-/Rotator Cuff Tears/- + MTUS/Low Back Disorders/2019/-/Imaging/-
          Decision based on MTUS Forewarm, Wrist, and Hand Complaints 2004. | MTUS/Forewarm, Wrist, and Hand Complaints/2004/-/-/-
          Decision based on MTUS Accupuncture Treatment 2007. | MTUS/Accupuncture Treatment/2007/-/-/-
          Decision based on MTUS Interventional Spine 2019, Section(s): Epidural injections. | MTUS/Interventional Spine/2019/-/Epidural injections/-
          Decision based on MTUS Anxiety Disorders 2021, and Depressive Disorders 2020. | MTUS/Anxiety Disorders/2021/-/-/- + MTUS/Depressive Disorders/2020/-/-/-
          Decision based on MTUS PTSD 2018. | MTUS/PTSD/2018/-/-/-
          Decision based on MTUS Drug Formulary 2018. | MTUS/Drug Formulary/2018/-/-/-
          Decision based on MTUS Drug List, exempt drugs. | MTUS/Drug List/-/-/exempt drugs/-
          Decision based on MTUS Workplace Mental Health 2019, Section(s): Anxiety. | MTUS/Workplace Mental Health/2019/-/Anxiety/-
          Decision based on Non-MTUS Citation ODG by MCG, Pain Chapter, Opioids. | ODG/Pain/-/-/Opioids/-
          Decision based on Non-MTUS Citation ODG by MCG (2021), Low Back, MRIs. | ODG/Low Back/2021/-/MRIs/-
          Decision based on Non-MTUS Citation ODG Drug Formulary. | ODG/Drug Formulary/-/-/-/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Workers' Compensation Drug Formulary. | ODG/Workers' Compensation Drug Formulary/-/-/-/-
          Decision based on Non-MTUS Citation ODG Formulary, Appendix A. | ODG/Formulary/-/-/Appendix A/-
          Decision based on Non-MTUS Citation ACOEM 3rd Edition (2011), Hip and Groin Disorders, Physical therapy, page 44. | ACOEM/Hip and Groin Disorders/2011/-/Physical therapy/44
          Decision based on Non-MTUS Citation ACOEM Practice Guidelines, Chronic Pain Disorders, Antidepressants. | ACOEM/Chronic Pain Disorders/-/-/Antidepressants/-
          Decision based on Non-MTUS Citation MDGuidelines ACOEM Low Back Disorders 2020. | ACOEM/Low Back Disorders/2020/-/-/-
          Decision based on MTUS Low Back Disorders 2019, Section(s): Lumbar Fusion; Cornerstones of Disability Prevention and Management 2018. | MTUS/Low Back Disorders/2019/-/Lumbar Fusion/- + MTUS/Cornerstones of Disability Prevention and Management/2018/-/-/-
          Decision based on MTUS Low Back Disorders 2019 , Section(s): Epidural Glucocorticosteroid Injections. Decision based on Non-MTUS Citation ODG by MCG Low Back (Updated 03/10/2021), Epidural steroid injections (ESIs), therapeutic. | MTUS/Low Back Disorders/2019/-/Epidural Glucocorticosteroid Injections/- + ODG/Low Back/-/-/Epidural steroid injections (ESIs), therapeutic/-
          Decision based on MTUS ACOEM Chronic Pain Guideline 2017, Section(s): Tricyclic Antidepressants. | MTUS/Chronic Pain Guideline/2017/-/Tricyclic Antidepressants/-
          Decision based on MTUS Ankle and Foot Disorders 2018, Section(s): Plantar Heel Pain (Plantar Fasciitis), Orthotics. | MTUS/Ankle and Foot Disorders/2018/-/Plantar Heel Pain (Plantar Fasciitis)/- + MTUS/Ankle and Foot Disorders/2018/-/Orthotics/-
          Decision based on MTUS Drug Formulary, Special Fill. Decision based on Non-MTUS Citation ODG by MCG Drug Formulary. | MTUS/Drug Formulary/-/-/Special Fill/- + ODG/Drug Formulary/-/-/-/-
          Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 3rd ed., Knee Disorders, pg. 21. | ACOEM/Knee Disorders/-/-/-/21
          """)
  void guidelinesAfter2017(String block, String citations) {
    assertThat(shown(block)).isEqualTo(citations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Decision based on MTUS ACOEM 2004. | MTUS/-/2004/-/-/-
          Decision based on MTUS Low Back Complaints 2004, Section(s): Physcial Methods. | MTUS/Low Back Complaints/2004/-/Physcial Methods/-
          Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Topcial analgesics, Proton Pump Inhibiters (PPIs). | MTUS/Chronic Pain Medical Treatment/2016/-/Topcial analgesics/- + MTUS/Chronic Pain Medical Treatment/2016/-/Proton Pump Inhibiters (PPIs)/-
          Decision based on MTUS ACOEM, Low Back Chapter, Special Studies. | MTUS/Low Back/-/-/Special Studies/-
          Decision based on MTUS ACOEM Guidelines Chapter 12 (Low Back Complaints), page 303. | MTUS/Low Back Complaints/-/12/-/303
          Decision based on MTUS ACOEM 2nd Edition, Ch. 9: Shoulder Complaints, p. 207. | MTUS/Shoulder Complaints/-/9/-/207
          Decision based on MTUS 2009 Chronic Pain Treatment Guidelines Opioids Page(s): 78. | MTUS/Chronic Pain Treatment Guidelines/2009/-/Opioids/78
          Decision based on MTUS Chronic Pain Treatment Guidelines (May 2009), Medications for Chronic Pain, Page(s): 60. | MTUS/Chronic Pain Treatment Guidelines/-/-/Medications for Chronic Pain/60
          Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 74-95, 124. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain (Chronic) Chapter, Opioids. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/74-95, 124 + ODG/Pain (Chronic)/-/-/Opioids/-
          Decision based on MTUS Chronic Pain Treatment Guidelines Part 2 - Pain Interventions and Treatments, Physical Medicine Page(s): 98-99. | MTUS/Chronic Pain Treatment Guidelines/-/-/Physical Medicine/98-99
          Decision based on MTUS Postsurgical Treatment Guidelines, Chronic Pain Treatment Guidelines Page(s): 98-99. | MTUS/Postsurgical Treatment Guidelines/-/-/-/- + MTUS/Chronic Pain Treatment Guidelines/-/-/-/98-99
          Decision based on MTUS Postsurgical Treatment Guidelines Shoulder Page(s): 26-27. | MTUS/Postsurgical Treatment Guidelines/-/-/Shoulder/26-27
          Decision based on MTUS Acupuncture Treatment Guidelines Page(s): 8-9 of 127. | MTUS/Acupuncture Treatment Guidelines/-/-/-/8-9
          Decision based on MTUS Chronic Pain Treatment Guidelines Weaning of Medications. | MTUS/Chronic Pain Treatment Guidelines/-/-/Weaning of Medications/-
          Decision based on MTUS Shoulder Complaints Page(s): 195-224, Postsurgical Treatment Guidelines Page(s): 10-12, Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99. | MTUS/Shoulder Complaints/-/-/-/195-224 + MTUS/Postsurgical Treatment Guidelines/-/-/-/10-12 + MTUS/Chronic Pain Treatment Guidelines/-/-/Physical Medicine/98-99
          Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use, On-Going Management Page(s): 78-80. | MTUS/Chronic Pain Treatment Guidelines/-/-/Opioids, criteria for use/78-80 + MTUS/Chronic Pain Treatment Guidelines/-/-/On-Going Management/78-80
          Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs (non-steroidal anti-inflammatory drugs), Medications for chronic pain, Functional restoration approach to chronic pain management Page(s): 67-73, 60, 8. | MTUS/Chronic Pain Treatment Guidelines/-/-/NSAIDs (non-steroidal anti-inflammatory drugs)/67-73, 60, 8 + MTUS/Chronic Pain Treatment Guidelines/-/-/Medications for chronic pain/67-73, 60, 8 + MTUS/Chronic Pain Treatment Guidelines/-/-/Functional restoration approach to chronic pain management/67-73, 60, 8
          Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Physical Methods, Surgical Considerations, and Postsurgical Treatment 2009. | MTUS/Forearm, Wrist, and Hand Complaints/2004/-/Physical Methods/- + MTUS/Forearm, Wrist, and Hand Complaints/2004/-/Surgical Considerations/- + MTUS/Postsurgical Treatment/2009/-/-/-
          Decision based on MTUS Low Back Complaints 2004, Section(s): Initial Care, Physical Methods; Chronic Pain Medical Treatment 2016, Section(s): Manual therapy & manipulation. | MTUS/Low Back Complaints/2004/-/Initial Care/- + MTUS/Low Back Complaints/2004/-/Physical Methods/- + MTUS/Chronic Pain Medical Treatment/2016/-/Manual therapy & manipulation/-
          Decision based on MTUS Chronic Pain Treatment Guidelines. Decision based on Non-MTUS Citation ACOEM, ODG. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/- + ACOEM/-/-/-/-/- + ODG/-/-/-/-/-
          Decision based on MTUS ACOEM Page(s): 308. | MTUS/-/-/-/-/308
          Decision based on MTUS ACOEM Low Back Complaints, Chapter 12, page 303, Table 12-7. | MTUS/Low Back Complaints/-/12/-/303
          Decision based on MTUS General Approaches, Neck and Upper Back Complaints, Shoulder Complaints, Low Back Complaints. | MTUS/General Approaches/-/-/-/- + MTUS/Neck and Upper Back Complaints/-/-/-/- + MTUS/Shoulder Complaints/-/-/-/- + MTUS/Low Back Complaints/-/-/-/-
          Decision based on MTUS Initial Approaches to Treatment Page(s): 48, Low Back Complaints Page(s): 298-301. | MTUS/Initial Approaches to Treatment/-/-/-/48 + MTUS/Low Back Complaints/-/-/-/298-301
          Decision based on MTUS Neck & Upper Back Complaints Page(s): 177-179. Decision based on MTUS Low Back Complaints Page(s): 303-305. | MTUS/Neck & Upper Back Complaints/-/-/-/177-179 + MTUS/Low Back Complaints/-/-/-/303-305
          Decision based on MTUS Chronic Pain Treatment Guidelines TENS Page(s): 114-116, Interferential Current Stimulation (ICS) Page(s): 118-120, H-wave Page(s): 117. | MTUS/Chronic Pain Treatment Guidelines/-/-/TENS/114-116 + MTUS/Chronic Pain Treatment Guidelines/-/-/Interferential Current Stimulation (ICS)/118-120 + MTUS/Chronic Pain Treatment Guidelines/-/-/H-wave/117
          Decision based on MTUS Opioids Treatment Guidelines 2016, Section(s): 4.1 Tapering Opioids: Indications for Tapering Opioids, 4.2 Tapering Opioids: Methods for Tapering Opioids. | MTUS/Opioids Treatment Guidelines/2016/-/4.1 Tapering Opioids: Indications for Tapering Opioids/- + MTUS/Opioids Treatment Guidelines/2016/-/4.2 Tapering Opioids: Methods for Tapering Opioids/-
          Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opiods. | MTUS/Chronic Pain Medical Treatment/2016/-/Opiods/-
          Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Cyclobenzaprin (Flexeril), Lidocane patch, Yogas. | MTUS/Chronic Pain Medical Treatment/2016/-/Cyclobenzaprin (Flexeril)/- + MTUS/Chronic Pain Medical Treatment/2016/-/Lidocane patch/- + MTUS/Chronic Pain Medical Treatment/2016/-/Yogas/-
          Decision based on MTUS Chronic Pain Treatment Guidelines, Chapter: Opioids. | MTUS/Chronic Pain Treatment Guidelines/-/-/Opioids/-
          Decision based on MTUS Knee Complaints 2004, Section(s): 338, Special Studies. | MTUS/Knee Complaints/2004/-/Special Studies/- + MTUS/Knee Complaints/2004/-/-/338
          """)
  void documentsOfTheMtus(String block, String citations) {
    assertThat(shown(block)).isEqualTo(citations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Decision based on Non-MTUS Citation ODG Elbow section: Splinting. | ODG/Elbow/-/-/Splinting/-
          Decision based on Non-MTUS Citation ODG Neck and Upper Back section: Collars (cervical). | ODG/Neck and Upper Back/-/-/Collars (cervical)/-
          Decision based on Non-MTUS Citation ODG, Knee & Leg Chapter, section: Hyaluronic acid injections. | ODG/Knee & Leg/-/-/Hyaluronic acid injections/-
          Decision based on Non-MTUS Citation ODG/Low Back/Lumbar supports. | ODG/Low Back/-/-/Lumbar supports/-
          Decision based on Non-MTUS Citation ODG > Shoulder > Arthroplasty. | ODG/Shoulder/-/-/Arthroplasty/-
          Decision based on Non-MTUS Citation ODG -- Pain -- Office visits. | ODG/Pain/-/-/Office visits/-
          Decision based on Non-MTUS Citation ODG (Pain Chapter): Office visits. | ODG/Pain/-/-/Office visits/-
          Decision based on Non-MTUS Citation ODG-TWC Pain Procedure Summary, last updated 10/06/2014, Compound drugs. | ODG/Pain/-/-/Compound drugs/-
          Decision based on Non-MTUS Citation ODG-TWC, Pain Procedure Summary last updated 10/06/2014, Compound drugs. | ODG/Pain/-/-/Compound drugs/-
          Decision based on Non-MTUS Citation ODG Treatment, Integrated Treatment/Disability Duration Guidelines, Low Back - Lumbar & Thoracic (Acute & Chronic), Mattress selection. | ODG/Low Back - Lumbar & Thoracic (Acute & Chronic)/-/-/Mattress selection/-
          Decision based on Non-MTUS Citation Official Disability Guidelines-Treatment for Workers' Compensation, Online Edition Chapter: Pain, Topical analgesics. | ODG/Pain/-/-/Topical analgesics/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Treatment in Workers' Comp 18th edition, 2013 Updates, chapter knee: Compression garments. | ODG/knee/2013/-/Compression garments/-
          Decision based on Non-MTUS Citation ODG, online version, Chapter: Shoulder, Topic: Ultrasound, diagnostic. | ODG/Shoulder/-/-/Ultrasound, diagnostic/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (Online), Pain Chapter, Muscle relaxents. | ODG/Pain/-/-/Muscle relaxents/-
          Decision based on Non-MTUS Citation ODG Low Back, under "Fusion (spinal)". | ODG/Low Back/-/-/Fusion (spinal)/-
          Decision based on Non-MTUS Citation ODG Low Back Chapter; Epidural steroid injections (ESIs), therapeutic; Facet joint diagnostic blocks (injections). | ODG/Low Back/-/-/Epidural steroid injections (ESIs), therapeutic/- + ODG/Low Back/-/-/Facet joint diagnostic blocks (injections)/-
          Decision based on Non-MTUS Citation ACOEM Guidelines, Third Edition, Chronic Pain, Topical medications. | ACOEM/Chronic Pain/-/-/Topical medications/-
          Decision based on Non-MTUS Citation ACOEM, Opioids Guideline 2014. | ACOEM/Opioids Guideline/2014/-/-/-
          Decision based on Non-MTUS Citation ODG Shoulder section: Rotator cuff repair; Knee section: MRI's. | ODG/Shoulder/-/-/Rotator cuff repair/- + ODG/Knee/-/-/MRI's/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Neck and Upper Back Chapter, Facet joint diagnostic blocks; Low Back Chapter, Facet joint radiofrequency neurotomy. | ODG/Neck and Upper Back/-/-/Facet joint diagnostic blocks/- + ODG/Low Back/-/-/Facet joint radiofrequency neurotomy/-
          Decision based on Non-MTUS Citation ODG, Low Back Chapter, MRIs (magnetic resonance imaging), Indications for imaging -- Magnetic resonance imaging. | ODG/Low Back/-/-/MRIs (magnetic resonance imaging)/- + ODG/Low Back/-/-/Indications for imaging -- Magnetic resonance imaging/-
          Decision based on Non-MTUS Citation ODG Pain (Chronic), Weaning, opioids (specific guidelines), Opioids, criteria for use. | ODG/Pain (Chronic)/-/-/Weaning, opioids (specific guidelines)/- + ODG/Pain (Chronic)/-/-/Opioids, criteria for use/-
          Decision based on Non-MTUS Citation ODG, Mental Illness & Stress Chapter, Topic: Cognitive therapy for depression. | ODG/Mental Illness & Stress/-/-/Cognitive therapy for depression/-
          Decision based on Non-MTUS Citation ODG Hip and Pelvis Chapter (online version, accessed 05/12/2015): Physical medicine treatment. | ODG/Hip and Pelvis/-/-/Physical medicine treatment/-
          Decision based on Non-MTUS Citation ODG, Integrated Treatment/Disability Duration Guidelines, Pain Chapter (Acute & Chronic) (updated 6/15/15). | ODG/Pain (Acute & Chronic)/-/-/-/-
          Decision based on Non-MTUS Citation Official Disability Guidelines 20th Edition, 2015, Hernia, Ventral hernia repair. | ODG/Hernia/2015/-/Ventral hernia repair/-
          Decision based on Non-MTUS Citation ODG Work Loss Data Institute LLC, Corpus Christi, TX, www.odg-twc.com, Section: Low Back - Lumbar & Thoracic (Acute & Chronic) (updated 5/15/2015), Fusion (spinal). | ODG/Low Back - Lumbar & Thoracic (Acute & Chronic)/-/-/Fusion (spinal)/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Urine drug testing (UDT) and Opioids, screening for risk of addiction (tests). | ODG/Pain/-/-/Urine drug testing (UDT)/- + ODG/Pain/-/-/Opioids, screening for risk of addiction (tests)/-
          Decision based on Non-MTUS Citation Official Disability Guidelines: Fitness for Duty. ACOEM Chapter 7, page 137-138. | ODG/Fitness for Duty/-/-/-/- + ACOEM/-/-/7/-/137-138
          Decision based on Non-MTUS Citation ODG, Diabetes (Type 1, 2, and Gestational), Glucose monitoring. | ODG/Diabetes (Type 1, 2, and Gestational)/-/-/Glucose monitoring/-
          Decision based on Non-MTUS Citation ODG, Burns; ODG, Infectious Diseases, Bone & joint infections: osteomyelitis. | ODG/Burns/-/-/-/- + ODG/Infectious Diseases/-/-/Bone & joint infections: osteomyelitis/-
          Decision based on Non-MTUS Citation ODG Knee & Leg: Hyaluronic acid injections, page(s) 12-14. | ODG/Knee & Leg/-/-/Hyaluronic acid injections/12-14
          Decision based on Non-MTUS Citation ODG online, knee, viscosupplementation. | ODG/knee/-/-/viscosupplementation/-
          Decision based on Non-MTUS Citation ACOEM V.3, Low Back, Imaging. | ACOEM/Low Back/-/-/Imaging/-
          Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine (ACOEM) Occupational Medicine Practice Guidelines, 2nd ed., Chapter 6: Pain, Suffering, and the Restoration of Function, p. 113. | ACOEM/Pain, Suffering, and the Restoration of Function/-/6/-/113
          Decision based on Non-MTUS Citation ODG. | ODG/-/-/-/-/-
          Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Acupuncture, Knee Chapter. | ODG/Knee/-/-/Acupuncture/-
          Decision based on Non-MTUS Citation Ankle & Foot (Acute & Chronic), Orthotic devices. | ODG/Ankle & Foot (Acute & Chronic)/-/-/Orthotic devices/-
          Decision based on Non-MTUS Citation ODG Shoulder and Elbow Chapters, Physical therapy. | ODG/Shoulder/-/-/Physical therapy/- + ODG/Elbow/-/-/Physical therapy/-
          """)
  void chaptersOfTheOdgAndAcoem(String block, String citations) {
    assertThat(shown(block)).isEqualTo(citations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Decision based on Non-MTUS Citation MCG Health, Home Health Care, 24th Edition. | OTHER/MCG Health, Home Health Care, 24th Edition/-/-/-/-
          Decision based on Non-MTUS Citation Other Medical Treatment Guideline or Medical Evidence: UpToDate: Evaluation of low back pain in adults. | OTHER/UpToDate: Evaluation of low back pain in adults/-/-/-/-
          Decision based on Non-MTUS Citation http://www.ncbi.nlm.nih.gov/pubmed/22341234; http://www.drugs.com/ambien.html. | OTHER/http://www.ncbi.nlm.nih.gov/pubmed/22341234/-/-/-/- + OTHER/http://www.drugs.com/ambien.html/-/-/-/-
          Decision based on Non-MTUS Citation www.drugs.com and www.rxlist.com. | OTHER/www.drugs.com/-/-/-/- + OTHER/www.rxlist.com/-/-/-/-
          Decision based on Non-MTUS Citation FDA: Colace; Physicians' Desk Reference. | OTHER/FDA: Colace/-/-/-/- + OTHER/Physicians' Desk Reference/-/-/-/-
          Decision based on Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed. McGraw Hill, 2010; Physician's Desk Reference, 68th ed.; www.RxList.com; ODG Workers Compensation Drug Formulary, www.odg-twc.com/odgtwc/formulary.htm; drugs.com; Epocrates Online, www.online.epocrates.com; Monthly Prescribing Reference, www.empr.com. | OTHER/Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed. McGraw Hill, 2010/-/-/-/- + OTHER/Physician's Desk Reference, 68th ed/-/-/-/- + OTHER/www.RxList.com/-/-/-/- + ODG/Workers Compensation Drug Formulary/-/-/-/- + OTHER/drugs.com/-/-/-/- + OTHER/Epocrates Online, www.online.epocrates.com/-/-/-/- + OTHER/Monthly Prescribing Reference, www.empr.com/-/-/-/-
          Decision based on Non-MTUS Citation ODG, Pain, Insomnia treatment; and Other Medical Treatment Guidelines: Smith J, et al. Sleep in pain. J Sleep Med. 2012 Mar;8(2):11-19. | ODG/Pain/-/-/Insomnia treatment/- + OTHER/Smith J, et al. Sleep in pain. J Sleep Med. 2012 Mar;8(2):11-19/-/-/-/-
          Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics, 12th edition, Chapter 52, page 2608. | OTHER/Campbell's Operative Orthopaedics, 12th edition, Chapter 52, page 2608/-/-/-/-
          Decision based on Non-MTUS Citation AAOS guideline on treatment of carpal tunnel syndrome. | OTHER/AAOS guideline on treatment of carpal tunnel syndrome/-/-/-/-
          Decision based on Non-MTUS Citation Medscape Reference: Vitamin D deficiency, and ODG Knee and Leg, Vitamin D (cholecalciferol). | OTHER/Medscape Reference: Vitamin D deficiency/-/-/-/- + ODG/Knee and Leg/-/-/Vitamin D (cholecalciferol)/-
          Decision based on Non-MTUS Citation Cochrane Database Syst Rev. 2008 Jul 16;(3):CD001351. | OTHER/Cochrane Database Syst Rev. 2008 Jul 16;(3):CD001351/-/-/-/-
          Decision based on Non-MTUS Citation Aetna Clinical Policy Bulletin: Cold Packs, Number 0297. CMS Local Coverage Determination (L33642). | OTHER/Aetna Clinical Policy Bulletin: Cold Packs, Number 0297. CMS Local Coverage Determination (L33642)/-/-/-/-
          Decision based on Non-MTUS Citation Mosby's Drug Consult. | OTHER/Mosby's Drug Consult/-/-/-/-
          Decision based on Non-MTUS Citation American College of Radiology (ACR) Appropriateness Criteria; ODG Low Back, MRIs. | OTHER/American College of Radiology (ACR) Appropriateness Criteria/-/-/-/- + ODG/Low Back/-/-/MRIs/-
          Decision based on Non-MTUS Citation National Guideline Clearinghouse; MD Consult. | OTHER/National Guideline Clearinghouse/-/-/-/- + OTHER/MD Consult/-/-/-/-
          Decision based on Non-MTUS Citation FDA label for Lyrica (pregabalin). Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Pregabalin (Lyrica). | OTHER/FDA label for Lyrica (pregabalin)/-/-/-/- + MTUS/Chronic Pain Medical Treatment/2016/-/Pregabalin (Lyrica)/-
          Decision based on Non-MTUS Citation ODG, Head, Trigger point injections; Medscape: Migraine; www.headaches.org. | ODG/Head/-/-/Trigger point injections/- + OTHER/Medscape: Migraine/-/-/-/- + OTHER/www.headaches.org/-/-/-/-
          Decision based on Non-MTUS Citation 1. Smith J. Invented trial of pillows. Spine. 2010;35(2):1-9. 2. Doe A. Pillows again. Pain. 2011. | OTHER/Smith J. Invented trial of pillows. Spine. 2010;35(2):1-9/-/-/-/- + OTHER/Doe A. Pillows again. Pain. 2011/-/-/-/-
          Decision based on Non-MTUS Citation Brown A, Green B; Invented Study Group. Knees and rest. J Knee. 2009;2:1-4. | OTHER/Brown A, Green B; Invented Study Group. Knees and rest. J Knee. 2009;2:1-4/-/-/-/-
          Decision based on Non-MTUS Citation Labor Code 4600(a). | OTHER/Labor Code 4600(a)/-/-/-/-
          Decision based on Non-MTUS Citation PubMed and UpToDate. | OTHER/PubMed/-/-/-/- + OTHER/UpToDate/-/-/-/-
          """)
  void otherEvidenceIsOneCitationAReference(String block, String citations) {
    assertThat(shown(block)).isEqualTo(citations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, Pages 76-80, which are part of the MTUS and on the Official Disability Guidelines (ODG), Pain Chapter, Opioids, which is not part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/76-80 + ODG/Pain/-/-/Opioids/-
          The Claims Administrator based its decision on the Low Back Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12, pg. 299), which is a part of the MTUS; and the Chronic Pain Medical Treatment Guidelines (2009), pg. 98-99, Physical Medicine, which is a part of the MTUS. The provider did not dispute the guidelines used by the Claims Administrator. The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate for the employee's clinical circumstance. | MTUS/Low Back Complaints/2004/12/-/299 + MTUS/Chronic Pain Medical Treatment Guidelines/2009/-/Physical Medicine/98-99
          The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate. The Expert Reviewer additionally found the Official Disability Guidelines (ODG), Knee Chapter, a Medical Treatment Guideline (MTG) not part of the MTUS, relevant and appropriate. | ODG/Knee/-/-/-/-
          The Expert Reviewer found no section of the MTUS was applicable. Per the strength of evidence hierarchy established by the California Department of Industrial Relations, Division of Workers' Compensation, the Expert Reviewer based his/her decision on the Official Disability Guidelines (ODG), Shoulder Chapter, Continuous-flow cryotherapy section. | ODG/Shoulder/-/-/Continuous-flow cryotherapy/-
          The Expert Reviewer found the guidelines used by the Claims Administrator not relevant. The Expert Reviewer relied on the Chronic Pain Medical Treatment Guidelines, Opioids, page 78, which is part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Opioids/78
          The Claims Administrator based its decision on the MTUS ACOEM Guidelines; as well as Official Disability Guidelines. | MTUS/-/-/-/-/- + ODG/-/-/-/-/-
          The Claims Administrator based its decision on the MTUS: Low Back Complaints, ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12. | MTUS/Low Back Complaints/2004/12/-/-
          The Physician Reviewer based his/her decision on the MTUS Chronic Pain Guidelines, and on the Non-MTUS Journal of Pain 2010, 12(3), which is not part of the MTUS. | MTUS/Chronic Pain Guidelines/-/-/-/- + OTHER/Journal of Pain 2010, 12(3)/-/-/-/-
          The Physician Reviewer based his/her decision on the ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 7, page 127 as well as the Official Disability Guidelines (ODG), Fitness for Duty Chapter, which are not part of the MTUS. | ACOEM/-/2004/7/-/127 + ODG/Fitness for Duty/-/-/-/-
          The Physician Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment Guidelines, section on Muscle relaxants (for pain), page(s) 63-66, which is part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Muscle relaxants (for pain)/63-66
          The Claims Administrator based its decision on the California Medical Treatment Utilization Schedule (MTUS), Chronic Pain Medical Treatment Guidelines, Topical Analgesics, pages 111-113. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Topical Analgesics/111-113
          The Claims Administrator based its decision on the Official Disability Guidelines (ODG), Low Back Chapter, Lumbar Supports Section, and the ACOEM Guidelines, Chapter 12, page 301. | ODG/Low Back/-/-/Lumbar Supports/- + ACOEM/-/-/12/-/301
          The Claims Administrator based its decision on MTUS, Postsurgical Treatment Guidelines. | MTUS/Postsurgical Treatment Guidelines/-/-/-/-
          The Claims Administrator based its decision on the CA MTUS and ACOEM guidelines. | MTUS/-/-/-/-/-
          The Claims Administrator based its decision on the Postsurgical Treatment Guidelines, which is part of the MTUS, Official Disability Guidelines (ODG), Knee and Leg Chapter, and Cochrane Database Syst Rev. 2012, which are not part of the MTUS. | MTUS/Postsurgical Treatment Guidelines/-/-/-/- + ODG/Knee and Leg/-/-/-/- + OTHER/Cochrane Database Syst Rev. 2012/-/-/-/-
          The Physician Reviewer based his/her decision on the Other Medical Treatment Guideline or Medical Evidence: http://www.ncbi.nlm.nih.gov/pubmed/12345. | OTHER/http://www.ncbi.nlm.nih.gov/pubmed/12345/-/-/-/-
          The Physician Reviewer based his/her decision on the MTUS Chronic Pain Guidelines, pages 67 and 68 and the Official Disability Guidelines (ODG). | MTUS/Chronic Pain Guidelines/-/-/-/67, 68 + ODG/-/-/-/-/-
          The Expert Reviewer found the Chronic Pain Medical Treatment Guidelines (2009), pages 22, 68 which is part of the MTUS, relevant and appropriate for the employee's clinical circumstance. | MTUS/Chronic Pain Medical Treatment Guidelines/2009/-/-/22, 68
          The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, Section Opioids, which is a part of the MTUS. The provider did not dispute the guidelines used by the Claims Administrator. The Expert Reviewer relied on the Chronic Pain Medical Treatment Guidelines, which is part of the MTUS, page 78 On-Going Management. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Opioids/- + MTUS/Chronic Pain Medical Treatment Guidelines/-/-/On-Going Management/78
          The Physician Reviewer based his/her decision on the Forearm, Wrist, and Hand Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 11) pages 265-266 and Table 11-4, which is part of the MTUS. | MTUS/Forearm, Wrist, and Hand Complaints/2004/11/-/265-266
          The Claims Administrator based its decision on the MTUS Chronic Pain Guidelines, NSAIDs, which is part of the MTUS, and the FDA prescribing information for Celebrex, which is not part of the MTUS. | MTUS/Chronic Pain Guidelines/-/-/NSAIDs/- + OTHER/FDA prescribing information for Celebrex/-/-/-/-
          The Claims Administrator based its decision on expert opinion. | OTHER/expert opinion/-/-/-/-
          The Claims Administrator based its guidelines on the Chronic Pain Medical Treatment Guidelines, page 93. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/93
          The Claims Administrator cited the Official Disability Guidelines (ODG), Pain Chapter, Zolpidem. | ODG/Pain/-/-/Zolpidem/-
          The Claims Administrator's decision is based on the MTUS Chronic Pain Guidelines, page 105. | MTUS/Chronic Pain Guidelines/-/-/-/105
          The Expert Reviewer did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee, MRI. | ODG/Knee/-/-/MRI/-
          The Claims Administrator did not cite any medical evidence for its decision. Decision based on Non-MTUS Citation ODG. | ODG/-/-/-/-/-
          The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate. The Expert Reviewer additionally found the Official Disability Guidelines (ODG), Knee Chapter, a Medical Treatment Guideline (MTG) not part of the MTUS, relevant and appropriate. | ODG/Knee/-/-/-/-
          The Expert Reviewer found the Chronic Pain Medical Treatment Guidelines (2009), pages 22, 68 which is part of the MTUS, relevant and appropriate for the employee's clinical circumstance. | MTUS/Chronic Pain Medical Treatment Guidelines/2009/-/-/22, 68
          The Expert Reviewer found the Chronic Pain Medical Treatment Guidelines used by the Claims Administrator relevant and appropriate. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/-
          The Claims Administrator cited the Official Disability Guidelines (ODG), Pain Chapter, Zolpidem. | ODG/Pain/-/-/Zolpidem/-
          The Claims Administrator's rationale refers to the ODG Pain Chapter. | ODG/Pain/-/-/-/-
          The Claims Administrator based its decision on the Low Back Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12, pg. 299), which is a part of the MTUS. | MTUS/Low Back Complaints/2004/12/-/299
          The Claims Administrator based its decision on the Low Back Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12, Physical Methods, pgs. 299-301), part of the MTUS, and the Neck and Upper Back Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 8), which are part of the MTUS. | MTUS/Low Back Complaints/2004/12/Physical Methods/299-301 + MTUS/Neck and Upper Back Complaints/2004/8/-/-
          The Physician Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment Guidelines, Trigger point injections, page 122, and the ODG, Pain Chapter, Botulinum toxin, which is not part of the MTUS. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Trigger point injections/122 + ODG/Pain/-/-/Botulinum toxin/-
          The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, which is part of the California Medical Treatment Utilization Schedule (MTUS), Opioids, pages 76-78 and page 124. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/Opioids/76-78, 124
          The Claims Administrator based its decision on the Elbow Disorders Chapter (ACOEM Practice Guidelines, 2nd Edition (Revised 2007), Chapter 10) pages 33-40, which is part of the MTUS. | MTUS/Elbow Disorders/2007/10/-/33-40
          The Physician Reviewer based his/her decision on Non-MTUS ODG Pain, Insomnia; and MTUS Chronic Pain, page 24. | ODG/Pain/-/-/Insomnia/- + MTUS/Chronic Pain/-/-/-/24
          The Claims Administrator based its decision on the MTUS Acupuncture Medical Treatment Guidelines and Chronic Pain Medical Treatment Guidelines, page 13. | MTUS/Acupuncture Medical Treatment Guidelines/-/-/-/- + MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/13
          The Physician Reviewer based his/her decision on the Stress-Related Conditions Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 15) page 398, which is part of the MTUS. | MTUS/Stress-Related Conditions/2004/15/-/398
          """)
  void sentences(String block, String citations) {
    assertThat(shown(block)).isEqualTo(citations);
  }
}
