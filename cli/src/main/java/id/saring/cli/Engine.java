package id.saring.cli;

import id.saring.translation.machine.Apertium;
import id.saring.translation.machine.ApertiumApy;
import id.saring.translation.machine.DeepL;
import id.saring.translation.machine.LibreTranslate;
import id.saring.translation.machine.MachineTranslator;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The engines that the command line knows. */
enum Engine {
    APERTIUM(null, false) {
        @Override
        MachineTranslator start(Settings settings) throws IOException {
            return Apertium.start(settings.source(), settings.target());
        }
    },
    APY("http://localhost:2737", false) {
        @Override
        MachineTranslator start(Settings settings) {
            return new ApertiumApy(address(settings), settings.source(), settings.target());
        }
    },
    LIBRETRANSLATE("http://localhost:5000", false) {
        @Override
        MachineTranslator start(Settings settings) {
            return new LibreTranslate(
                    address(settings), settings.source(), settings.target(), settings.key());
        }
    },
    DEEPL("https://api-free.deepl.com", true) {
        @Override
        MachineTranslator start(Settings settings) {
            return new DeepL(
                    address(settings),
                    settings.source(),
                    settings.target(),
                    String.valueOf(settings.key()));
        }
    };

    private final @Nullable String usual;
    private final boolean needsKey;

    Engine(@Nullable String usual, boolean needsKey) {
        this.usual = usual;
        this.needsKey = needsKey;
    }

    /**
     * What an engine needs to know.
     *
     * @param url its server, or null for the usual one
     * @param key its key, or null
     */
    record Settings(String source, String target, @Nullable URI url, @Nullable String key) {}

    /** The engine, ready. */
    MachineTranslator of(Settings settings) throws IOException {
        if (needsKey && settings.key() == null) {
            throw new UsageException(
                    "this engine needs a key; put it into the environment as SARING_ENGINE_KEY");
        }
        try {
            return start(settings);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--engine-url: " + e.getMessage());
        }
    }

    abstract MachineTranslator start(Settings settings) throws IOException;

    URI address(Settings settings) {
        return settings.url() == null ? URI.create(String.valueOf(usual)) : settings.url();
    }
}
