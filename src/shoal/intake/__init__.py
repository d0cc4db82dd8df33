"""Reading a partner's file: strictly, in a child process, with findings that name the place."""
