package argosy.solvers;

import argosy.search.Cancellation;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// Stops HiGHS when a run is cancelled: HiGHS asks now and then, the answer is the first number of what it reads.
@SuppressWarnings("restricted") // Native calls are what it is for.
final class HighsStop {
    /// The question HiGHS asks in the search for whole numbers.
    static final int ASKED_IN_SEARCH = 6;

    private final Cancellation cancellation;

    private HighsStop(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /// The native function to call.
    static MemorySegment stub(Cancellation cancellation, Arena arena) {
        try {
            MethodHandle asked = MethodHandles.lookup()
                    .findVirtual(
                            HighsStop.class,
                            "asked",
                            MethodType.methodType(
                                    void.class,
                                    int.class,
                                    MemorySegment.class,
                                    MemorySegment.class,
                                    MemorySegment.class,
                                    MemorySegment.class));
            FunctionDescriptor descriptor = FunctionDescriptor.ofVoid(
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS);
            return Linker.nativeLinker().upcallStub(asked.bindTo(new HighsStop(cancellation)), descriptor, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The callback of HiGHS is missing.", e);
        }
    }

    @SuppressWarnings("unused") // Called by HiGHS.
    private void asked(int kind, MemorySegment message, MemorySegment out, MemorySegment in, MemorySegment data) {
        if (cancellation.isCancelled() && !in.equals(MemorySegment.NULL)) {
            in.reinterpret(ValueLayout.JAVA_INT.byteSize()).set(ValueLayout.JAVA_INT, 0, 1);
        }
    }
}
