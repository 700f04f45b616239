/*
 * The languages an article is told to be in: those that news is written in and the detector (franc) knows, by its
 * ISO 639-3 codes. Its dialects and the nearest kin of these are left out: Scots would pass for English, Bosnian for Croatian.
 */
export const languages: readonly string[] = (
  'afr als amh arb azj bel ben bul cat ces ckb cmn dan deu ekk ell eng fin fra glg guj heb hin hrv hun hye ind ita jpn ' +
  'kan kat kaz khk khm kin kir kor lao lit lvs mal mar mkd mya nld nno nob npi pan pbu pes pol por ron rus sin slk slv som spa ' +
  'srp swe swh tam tat tel tgk tgl tha tir tuk tur uig ukr urd uzn vie zul'
).split(' ');

/** The commonest words of English, but for those that its neighbours spell alike ("in", "is", "was", "on"). */
export const commonWords: readonly string[] =
  'the and of to that with from by his said have it this who they you will which'.split(' ');
