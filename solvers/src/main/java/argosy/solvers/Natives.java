package argosy.solvers;

import com.google.ortools.Loader;

/// Loads OR-Tools' native library once per process.
final class Natives {
    private static final class Loaded {
        static {
            Loader.loadNativeLibraries();
        }

        static void touch() {}
    }

    private Natives() {}

    static void load() {
        Loaded.touch();
    }
}
