/* The least that a program can do: the floor of everything that starts one. */
int main(void) { return 0; }
