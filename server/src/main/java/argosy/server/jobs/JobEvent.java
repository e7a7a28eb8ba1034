package argosy.server.jobs;

/// Something that happened to a job.
///
/// @param name `queued`, `started`, `progress`, `finished` or `alive`
/// @param data JSON
public record JobEvent(String name, String data) {}
