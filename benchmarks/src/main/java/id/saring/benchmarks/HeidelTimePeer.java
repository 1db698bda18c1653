package id.saring.benchmarks;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.logging.LogManager;

/** HeidelTime 2.2.1 for Indonesian, as its authors ship it: rules made automatically, no tagger. */
final class HeidelTimePeer {
    private static final String SETTINGS =
            """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTime = true
            considerTemponym = false
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTime = Time
            uimaVarTemponym = Temponym
            uimaVarTypeToProcess = Type
            """;

    private final HeidelTimeStandalone heidelTime;

    HeidelTimePeer() throws IOException {
        LogManager.getLogManager().reset();
        Path settings = Files.createTempFile("heideltime", ".props");
        try {
            Files.writeString(settings, SETTINGS);
            heidelTime =
                    new HeidelTimeStandalone(
                            Language.getLanguageFromString("auto-indonesian"),
                            DocumentType.NEWS,
                            OutputType.TIMEML,
                            settings.toString(),
                            POSTagger.NO,
                            false);
        } finally {
            Files.delete(settings);
        }
    }

    String tag(String text, Date created) throws DocumentCreationTimeMissingException {
        return heidelTime.process(text, created);
    }
}
