package argosy.solvers;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

/// HiGHS's own C interface, from the library that comes with OR-Tools: one programme in one native object. The few
/// calls
/// that are needed, each checked. Not thread-safe; close it.
///
/// Huangfu and Hall 2018, doi:10.1007/s12532-017-0130-5.
@SuppressWarnings("restricted") // Native calls are what it is for.
final class Highs implements AutoCloseable {
    static final int OPTIMAL = 7;
    static final int INFEASIBLE = 8;
    static final int UNBOUNDED_OR_INFEASIBLE = 9;
    static final int UNBOUNDED = 10;
    private static final int ERROR = -1;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE;
    private static final AddressLayout POINTER = ValueLayout.ADDRESS;

    private static final class Library {
        static final Optional<SymbolLookup> SYMBOLS = find();

        private static Optional<SymbolLookup> find() {
            Natives.load();
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            String name = system.contains("win")
                    ? "highs.dll"
                    : system.contains("mac") ? "libhighs.1.dylib" : "libhighs.so.1";
            try {
                // OR-Tools has just loaded it as a dependency, so its bare name finds that copy.
                return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private static final class Calls {
        static final MethodHandle CREATE = call("Highs_create", POINTER);
        static final MethodHandle DESTROY = action("Highs_destroy", POINTER);
        static final MethodHandle SET_BOOL = call("Highs_setBoolOptionValue", INT, POINTER, POINTER, INT);
        static final MethodHandle SET_INT = call("Highs_setIntOptionValue", INT, POINTER, POINTER, INT);
        static final MethodHandle SET_DOUBLE = call("Highs_setDoubleOptionValue", INT, POINTER, POINTER, DOUBLE);
        static final MethodHandle SET_STRING = call("Highs_setStringOptionValue", INT, POINTER, POINTER, POINTER);
        static final MethodHandle ADD_COLUMNS =
                call("Highs_addCols", INT, POINTER, INT, POINTER, POINTER, POINTER, INT, POINTER, POINTER, POINTER);
        static final MethodHandle ADD_ROWS =
                call("Highs_addRows", INT, POINTER, INT, POINTER, POINTER, INT, POINTER, POINTER, POINTER);
        static final MethodHandle CHANGE_COEFFICIENT = call("Highs_changeCoeff", INT, POINTER, INT, INT, DOUBLE);
        static final MethodHandle CHANGE_BOUNDS = call("Highs_changeColBounds", INT, POINTER, INT, DOUBLE, DOUBLE);
        static final MethodHandle INTEGRALITY =
                call("Highs_changeColsIntegralityByRange", INT, POINTER, INT, INT, POINTER);
        static final MethodHandle RUN = call("Highs_run", INT, POINTER);
        static final MethodHandle RUN_TIME = call("Highs_getRunTime", DOUBLE, POINTER);
        static final MethodHandle STATUS = call("Highs_getModelStatus", INT, POINTER);
        static final MethodHandle OBJECTIVE = call("Highs_getObjectiveValue", DOUBLE, POINTER);
        static final MethodHandle DOUBLE_INFO = call("Highs_getDoubleInfoValue", INT, POINTER, POINTER, POINTER);
        static final MethodHandle INT_INFO = call("Highs_getIntInfoValue", INT, POINTER, POINTER, POINTER);
        static final MethodHandle SOLUTION =
                call("Highs_getSolution", INT, POINTER, POINTER, POINTER, POINTER, POINTER);
        static final MethodHandle SET_SOLUTION =
                call("Highs_setSolution", INT, POINTER, POINTER, POINTER, POINTER, POINTER);
        static final MethodHandle SET_CALLBACK = call("Highs_setCallback", INT, POINTER, POINTER, POINTER);
        static final MethodHandle START_CALLBACK = call("Highs_startCallback", INT, POINTER, INT);

        private static MethodHandle call(String name, MemoryLayout result, MemoryLayout... arguments) {
            return handle(name, FunctionDescriptor.of(result, arguments));
        }

        private static MethodHandle action(String name, MemoryLayout... arguments) {
            return handle(name, FunctionDescriptor.ofVoid(arguments));
        }

        private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
            SymbolLookup symbols = Library.SYMBOLS.orElseThrow(
                    () -> new IllegalStateException("OR-Tools brings no HiGHS library on this machine."));
            return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), descriptor);
        }
    }

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment self;

    Highs() {
        self = (MemorySegment) invoke(Calls.CREATE);
        set("output_flag", false);
        set("threads", 1);
        check("parallel", invoke(Calls.SET_STRING, self, arena.allocateFrom("parallel"), arena.allocateFrom("off")));
    }

    /// Whether the library is there.
    static boolean isAvailable() {
        return Library.SYMBOLS.isPresent();
    }

    private static Object invoke(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A call to HiGHS failed.", e);
        }
    }

    private static void check(String what, Object status) {
        if ((int) status == ERROR) {
            throw new IllegalStateException("HiGHS refused: " + what + ".");
        }
    }

    void set(String option, boolean value) {
        try (Arena call = Arena.ofConfined()) {
            check(option, invoke(Calls.SET_BOOL, self, call.allocateFrom(option), value ? 1 : 0));
        }
    }

    void set(String option, int value) {
        try (Arena call = Arena.ofConfined()) {
            check(option, invoke(Calls.SET_INT, self, call.allocateFrom(option), value));
        }
    }

    void set(String option, double value) {
        try (Arena call = Arena.ofConfined()) {
            check(option, invoke(Calls.SET_DOUBLE, self, call.allocateFrom(option), value));
        }
    }

    void turnOffPresolve() {
        try (Arena call = Arena.ofConfined()) {
            check("presolve", invoke(Calls.SET_STRING, self, call.allocateFrom("presolve"), call.allocateFrom("off")));
        }
    }

    /// Lets the next run last so long; HiGHS counts from its birth.
    void limitSeconds(double seconds) {
        set("time_limit", seconds < 1e9 ? (double) invoke(Calls.RUN_TIME, self) + seconds : 1e30);
    }

    /// Adds columns with their coefficients in rows that exist.
    void addColumns(double[] cost, double[] lower, double[] upper, int[] starts, int[] rows, double[] values) {
        try (Arena call = Arena.ofConfined()) {
            check(
                    "columns",
                    invoke(
                            Calls.ADD_COLUMNS,
                            self,
                            cost.length,
                            call.allocateFrom(DOUBLE, cost),
                            call.allocateFrom(DOUBLE, lower),
                            call.allocateFrom(DOUBLE, upper),
                            rows.length,
                            call.allocateFrom(INT, starts),
                            call.allocateFrom(INT, rows),
                            call.allocateFrom(DOUBLE, values)));
        }
    }

    /// Adds rows with their coefficients in columns that exist.
    void addRows(double[] lower, double[] upper, int[] starts, int[] columns, double[] values) {
        try (Arena call = Arena.ofConfined()) {
            check(
                    "rows",
                    invoke(
                            Calls.ADD_ROWS,
                            self,
                            lower.length,
                            call.allocateFrom(DOUBLE, lower),
                            call.allocateFrom(DOUBLE, upper),
                            columns.length,
                            call.allocateFrom(INT, starts),
                            call.allocateFrom(INT, columns),
                            call.allocateFrom(DOUBLE, values)));
        }
    }

    void setCoefficient(int row, int column, double value) {
        check("coefficient", invoke(Calls.CHANGE_COEFFICIENT, self, row, column, value));
    }

    void setBounds(int column, double lower, double upper) {
        check("bounds", invoke(Calls.CHANGE_BOUNDS, self, column, lower, upper));
    }

    /// Makes all columns whole numbers.
    void makeInteger(int columns) {
        if (columns > 0) {
            try (Arena call = Arena.ofConfined()) {
                int[] kinds = new int[columns];
                java.util.Arrays.fill(kinds, 1);
                check("integrality", invoke(Calls.INTEGRALITY, self, 0, columns - 1, call.allocateFrom(INT, kinds)));
            }
        }
    }

    /// A point to start from.
    void startFrom(double[] values) {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment none = MemorySegment.NULL;
            check(
                    "starting point",
                    invoke(Calls.SET_SOLUTION, self, call.allocateFrom(DOUBLE, values), none, none, none));
        }
    }

    /// Has `stub` (see {@link HighsStop}) called now and then during a search.
    void callBack(MemorySegment stub, int kind) {
        check("callback", invoke(Calls.SET_CALLBACK, self, stub, MemorySegment.NULL));
        check("callback", invoke(Calls.START_CALLBACK, self, kind));
    }

    /// Solves; its status as HiGHS numbers it.
    int run() {
        invoke(Calls.RUN, self);
        return (int) invoke(Calls.STATUS, self);
    }

    double objective() {
        return (double) invoke(Calls.OBJECTIVE, self);
    }

    double doubleInfo(String name) {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment value = call.allocate(DOUBLE);
            check(name, invoke(Calls.DOUBLE_INFO, self, call.allocateFrom(name), value));
            return value.get(DOUBLE, 0);
        }
    }

    /// Whether there is a feasible answer to read.
    boolean hasAnswer() {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment value = call.allocate(INT);
            check("status", invoke(Calls.INT_INFO, self, call.allocateFrom("primal_solution_status"), value));
            return value.get(INT, 0) == 2;
        }
    }

    /// Values of the columns and duals of the rows.
    void read(double[] values, double[] duals) {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment columns = call.allocate(DOUBLE, Math.max(1, values.length));
            MemorySegment reduced = call.allocate(DOUBLE, Math.max(1, values.length));
            MemorySegment rows = call.allocate(DOUBLE, Math.max(1, duals.length));
            MemorySegment rowDuals = call.allocate(DOUBLE, Math.max(1, duals.length));
            check("solution", invoke(Calls.SOLUTION, self, columns, reduced, rows, rowDuals));
            MemorySegment.copy(columns, DOUBLE, 0, values, 0, values.length);
            MemorySegment.copy(rowDuals, DOUBLE, 0, duals, 0, duals.length);
        }
    }

    @Override
    public void close() {
        invoke(Calls.DESTROY, self);
        arena.close();
    }
}
