/// English words.
public enum Words {}

/// People's given and family names by language.
public enum Names {}

/// Jobs, slogans and streets.
public enum Business {}

/// Countries, regions and cities of the world.
public enum Places {}

/// Codes of languages and currencies.
public enum Codes {}
