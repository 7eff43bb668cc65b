// Programs of pages write to the console and live in a folder, of which a process has one.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
