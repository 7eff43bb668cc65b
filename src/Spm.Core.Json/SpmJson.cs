namespace Spm.Core.Json;
